import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The front of the public site, and what machines ask of it.
@Suite struct SiteTests {
    @Test func theFrontDoorLeadsToTheReadersLanguage() throws {
        try withApplication(.sqlite) { (application) throws in
            for (asked, language) in [("ru", "ru"), ("en-GB,en;q=0.8", "en"), ("tg", "tg"), ("xx", "tg")] {
                let visit = Visit(application)
                visit.origin.set("Accept-Language", asked)
                let response = try visit.get("/")
                #expect(response.status == 302 && response.headers["Location"] == "/\(language)", "\(asked)")
                #expect(response.headers["Vary"]?.contains("Accept-Language") == true)
            }
        }
    }

    @Test(arguments: Engine.allCases) func machinesAreToldThatItIsReady(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let visit = Visit(application)
            #expect(try visit.text(visit.get("/healthz")) == "ok\n")
            #expect(try visit.get("/readyz").status == 200)
        }
    }

    @Test(arguments: Engine.allCases) func homeShowsWhatIsThereNow(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            for language in Language.allCases {
                let page = try visit.text(visit.get("/\(language.rawValue)"))
                #expect(page.contains(SiteTexts.title[language]), "\(language)")
                let places = SiteTexts.chain.map {
                    page.firstRange(of: "<li>\($0[language])</li>")?.lowerBound
                }
                #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self).sorted() == places)
            }
            let page = try visit.text(visit.get("/en"))
            let counted = try #require(page.firstMatch(of: /(\d+) adopted recommendations?</)).output.1
            let list = try visit.text(visit.get("/en/recommendations?source=seminar"))
            #expect(list.contains(">\(counted) ") || list.contains(" \(counted) "), "\(counted)")
            let people = try Assembly(application)
            _ = try people.adopt()
            let more = try #require(Int(counted)) + 1
            #expect(try visit.text(visit.get("/en")).contains("\(more) adopted recommendations"))
        }
    }

    /// At most three seminars, and none that is the institution's own.
    @Test(arguments: Engine.allCases) func homeNamesNoInternalSeminar(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let seminar = [
                ("title-en", "Behind closed doors"), ("starts", "2027-03-01"), ("ends", "2027-03-02"),
                ("place-en", "Khujand"),
            ]
            func isNamed(in page: Response) -> Bool { officer.text(page).contains("Behind closed doors") }
            let made = try officer.submit("/en/seminars/new", to: "/en/seminars/new", seminar)
            #expect(try isNamed(in: officer.get(Assembly.location(made))))
            #expect(try !isNamed(in: Visit(application).get("/en")))
            for number in 1...4 {
                let open = [("title-en", "Seminar \(number)"), ("public", "yes")] + seminar.dropFirst()
                #expect(try officer.submit("/en/seminars/new", to: "/en/seminars/new", open).status == 303)
            }
            let home = try officer.text(Visit(application).get("/en"))
            #expect(home.matches(of: /href="\/en\/seminars\/[0-9a-f-]{36}"/).count == 3)
        }
    }
}
