import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

@Suite struct OrganisationTests {
    @Test(arguments: Engine.allCases) func aStaleEditShowsBothTexts(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (one, other) = (Visit(application), Visit(application))
            try one.signIn(as: .officer)
            try other.signIn(as: .commissioner)
            let fields = [("kind", "civilSociety"), ("region", "sughd")]
            let made = try one.submit(
                "/en/organisations/new", to: "/en/organisations/new", [("name-en", "First name")] + fields)
            let place = try #require(made.headers["Location"]) + "/edit"
            let opened = try application.read {
                try OrganisationStore.all(in: $0).first {
                    $0.name.en == "First name"
                }
            }
            #expect(try #require(opened).version == 1)
            #expect(try other.submit(place, to: place, [("name-en", "Theirs")] + fields).status == 303)
            let late = try one.submit(place, to: place, [("name-en", "Mine"), ("version", "1")] + fields)
            #expect(late.status == 409)
            let page = one.text(late)
            #expect(page.contains("Mine") && page.contains("Theirs"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func anOfficeHasACodeOfItsOwn(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            func add(_ code: String) throws -> Int {
                try visit.submit(
                    "/ru/offices/new", to: "/ru/offices/new",
                    [("name-ru", "Приёмная в Хороге"), ("region", "badakhshon"), ("abbreviation", code)]
                ).status
            }
            #expect(try add("ХРГ") == 422)
            #expect(try add("zzq") == 303)
            #expect(try add("ZZQ") == 422)
            #expect(try visit.text(visit.get("/ru/institution")).contains("ZZQ"))
            let renamed = try visit.submit(
                "/ru/institution/edit", to: "/ru/institution/edit", [("name-ru", "Уполномоченный")])
            #expect(renamed.status == 303)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
