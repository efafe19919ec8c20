import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Terms in the database: supplied once, changed by an administrator alone, shown to each reader in their language.
@Suite struct TaxonomyTests {
    private func row(_ text: String, _ themes: [String]) -> ImportedRecommendation {
        var row = ImportedRecommendation(
            line: 2, source: .upr, country: "Tajikistan", text: text, recommenders: ["France"])
        row.symbol = "A/HRC/19/3"
        row.paragraph = text
        row.themes = themes
        row.goals = ["16", "16.3"]
        return row
    }

    private func take(_ rows: [ImportedRecommendation], _ application: Application) throws {
        let work = RecommendationImport(application: application, actor: Application.nobody)
        #expect(try work.perform(rows).added == rows.count)
    }

    private func term(_ taxonomy: Taxonomy, _ word: String, _ application: Application) throws -> Term {
        try application.read { scope in
            let id = try #require(
                try TaxonomyStore.term(
                    taxonomy, named: word, in: scope))
            return try #require(try TaxonomyStore.term(id, in: scope))
        }
    }

    @Test(arguments: Engine.allCases) func shippedTermsComeOnceAndStayAsChanged(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let sizes = try application.read {
                try TaxonomyStore.sizes(in: $0)
            }
            for taxonomy in Taxonomy.allCases {
                #expect(sizes[taxonomy] == ShippedTerms.all.count { $0.taxonomy == taxonomy })
            }
            let known = try term(.sdg, "16.3", application)
            #expect(try known.parent == term(.sdg, "16", application).id)
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            let page = "/en/terms/\(known.id.text)/edit"
            let sent = try visit.submit(
                page, to: page, [("name-en", "Justice for all"), ("place", "5"), ("spellings", "16.3")])
            #expect(sent.status == 303)
            let before = try application.read {
                try LedgerStore.size(in: $0)
            }
            try TaxonomyDeeds.supply(application)
            #expect(try term(.sdg, "16.3", application).name == Wording(en: "Justice for all"))
            #expect(
                try application.read {
                    try LedgerStore.size(in: $0)
                } == before)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aTopicIsShownInTheReadersLanguage(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            try take([row("Do it", ["Right to food", "Never heard of"])], application)
            let known = try application.read { scope in
                try RecommendationStore.published(after: nil, limit: 1, in: scope)
            }
            let id = try #require(known.first).id.text
            let visit = Visit(application)
            for (language, words) in [
                ("tg", ["Ҳуқуқ ба ғизо", "16.3 Волоияти қонун"]),
                ("ru", ["Право на питание", "16.3 Верховенство права"]),
                ("en", ["Right to food", "16.3 Rule of law"]),
            ] {
                let text = try visit.text(visit.get("/\(language)/recommendations/\(id)"))
                for word in words + ["Never heard of"] { #expect(text.contains(word), "\(word)") }
            }
        }
    }

    @Test(arguments: Engine.allCases) func anUnknownTopicIsNamedByOneClick(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            try take(
                [row("One", ["Right to silence"]), row("Two", ["Right to silence", "right to food"])],
                application)
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            let listed = try visit.text(visit.get("/en/taxonomies/unnamed"))
            let link = "/en/taxonomies/theme/new?word=Right%20to%20silence"
            #expect(listed.contains(link) && listed.contains("right to food"))
            let form = try visit.text(visit.get(link))
            #expect(form.contains("Right to silence</textarea>"))
            let new = "/en/taxonomies/theme/new"
            #expect(try visit.submit(new, to: new, [("spellings", "Right to silence")]).status == 422)
            let named = try visit.submit(
                new, to: new, [("spellings", "Right to silence"), ("name-tg", "Ҳуқуқ ба хомӯшӣ")])
            #expect(named.status == 303)
            // Another spelling of a term that there is needs no name.
            let food = try term(.theme, "Right to food", application).id.text
            let attached = try visit.submit(
                new, to: new, [("spellings", "right to food"), ("same", food)])
            #expect(attached.status == 303)
            let taken = try visit.submit(
                new, to: new, [("spellings", "Right to food"), ("name-en", "Once more")])
            #expect(taken.status == 422)
            #expect(visit.text(taken).contains("Once more"))
            let left = try visit.text(visit.get("/en/taxonomies/unnamed"))
            #expect(!left.contains("Right to silence") && !left.contains("right to food"))
            #expect(try term(.theme, "right to food", application).word == "Right to food")
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aRetiredTermKeepsItsName(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let id = try term(.persons, "Māori", application).id.text
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            let page = "/en/terms/\(id)"
            #expect(try visit.submit(page, to: page + "/retire", []).status == 303)
            #expect(try term(.persons, "Māori", application).isRetired)
            let names = try application.read {
                try TaxonomyNames([(.persons, "Māori")], in: $0)
            }
            #expect(names.name(.persons, "Māori", .ru) == "Маори")
            #expect(names.name(.persons, "Nobody", .ru) == "Nobody")
            #expect(try visit.text(visit.get("/en/taxonomies/persons?retired=yes")).contains("Māori"))
            #expect(try visit.submit(page, to: page + "/restore", []).status == 303)
            #expect(try !term(.persons, "Māori", application).isRetired)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    /// What the program itself says of positions and sources is what the taxonomies say.
    @Test func theProgramAndItsTermsSayTheSame() {
        func name(_ taxonomy: Taxonomy, _ word: String) -> Wording? {
            ShippedTerms.all.first { $0.taxonomy == taxonomy && $0.word == word }?.name
        }
        for position in StatePosition.allCases {
            #expect(name(.position, position.rawValue) == Wording(position.name))
        }
        for source in RecommendationSource.allCases {
            #expect(name(.mechanism, source.rawValue) == Wording(source.name))
        }
    }
}

extension Wording {
    fileprivate init(_ text: Text) { self.init(tg: text.tg, ru: text.ru, en: text.en) }
}
