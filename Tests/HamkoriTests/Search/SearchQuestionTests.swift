import Markup
import Testing

@testable import Hamkori

@Suite struct SearchQuestionTests {
    private func terms(_ text: String) -> [[String]] { SearchQuestion(text).terms.map(\.words) }

    @Test func wordsPhrasesAndExclusionsAreRead() {
        let question = SearchQuestion("prisons \"places of detention\" -children -«дети улиц»")
        #expect(
            question.terms.map(\.words) == [
                ["prisons"], ["places", "of", "detention"], ["children"], ["дети", "улиц"],
            ])
        #expect(question.terms.map(\.isExcluded) == [false, false, true, true])
        #expect(question.terms.map(\.isExact) == [false, true, false, true])
        #expect(question.sought == ["prisons", "places", "of", "detention"])
    }

    @Test func fieldsAreToldFromWords() {
        let question = SearchQuestion(
            "torture source:upr symbol:\"A/HRC/19/3\" colour:red 12:30", fields: RecommendationSearch.fields)
        #expect(question.fields.map(\.name) == ["source", "symbol"])
        #expect(question.fields.map(\.value) == ["upr", "A/HRC/19/3"])
        #expect(question.terms.map(\.words) == [["torture"], ["colour", "red"], ["12", "30"]])
        #expect(
            SearchQuestion("манбаъ:upr", fields: RecommendationSearch.fields).fields.first?.name == "source")
        #expect(
            SearchQuestion("Источник:upr", fields: RecommendationSearch.fields).fields.first?.name == "source"
        )
    }

    @Test(arguments: ["\"", "\"\"", "-", "--", ":", "source:", "«»", "   ", "-\"", "…", "a:", "\"a b"])
    func nothingThatIsTypedIsAnError(text: String) {
        let question = SearchQuestion(text, fields: RecommendationSearch.fields)
        _ = question.match([.label("kind=x")], Stemmer())
        #expect(question.terms.allSatisfy { !$0.words.isEmpty })
    }

    @Test func onlyASingleWordIsCorrected() {
        #expect(SearchQuestion("tortrue").singleWord == "tortrue")
        for text in ["two words", "\"tortrue\"", "-tortrue", ""] {
            #expect(SearchQuestion(text).singleWord == nil)
        }
    }

    @Test func wordsAreFoundInEachLanguagesForms() {
        let stemmer = Stemmer()
        for (question, word) in [
            ("шиканҷаро", "шиканҷа"), ("муассисаҳо", "муассиса"), ("пытками", "пытки"),
            ("ребёнок", "ребенок"),
            ("institutions", "institution"), ("ма’юб", "маъюб"), ("State's", "states"),
            ("и\u{304}д", "ӣд"), ("Ё\u{308}", "е"),
        ] {
            let stems = { (text: String) in
                SearchWords.split(text).map { Set(SearchWords.stems(ofAsked: $0, stemmer)) }
            }
            #expect(stems(question).count == 1 && stems(word).count == 1)
            #expect(!stems(question)[0].isDisjoint(with: stems(word)[0]), "\(question)")
        }
    }

    @Test func wordsAreMarkedInTheirForms() {
        let mark = Highlight(SearchQuestion("prisons \"human rights\" -x"))
        #expect(
            mark.html("A prison & human-rights.").text
                == "A <mark>prison</mark> &amp; <mark>human</mark>-<mark>rights</mark>.")
        #expect(Highlight(SearchQuestion("")).html("A prison").text == "A prison")
        #expect(
            Highlight(SearchQuestion("пытки")).html("борьба с пытками").text
                == "борьба с <mark>пытками</mark>")
        let long =
            String(repeating: "word ", count: 100) + "torture " + String(repeating: "more ", count: 100)
        let passage = Highlight(SearchQuestion("torture")).passage(long).text
        #expect(passage.hasPrefix("…") && passage.hasSuffix("…") && passage.contains("<mark>torture</mark>"))
        #expect(passage.count < 300)
    }

    @Test func lettersAwayAreCounted() {
        func distance(_ one: String, _ other: String) -> Int? {
            SpellingDistance.between(Array(one), Array(other), upTo: 2)
        }
        #expect(distance("torture", "torture") == 0)
        #expect(distance("tortrue", "torture") == 1)
        #expect(distance("tortur", "torture") == 1 && distance("torturre", "torture") == 1)
        #expect(distance("tartare", "torture") == 2)
        #expect(distance("prison", "torture") == nil && distance("a", "abcd") == nil)
        #expect(distance("", "ab") == 2)
    }
}

extension HTML {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
