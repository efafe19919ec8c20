import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Figures on complaints: exact inside, rounded outside, and published once.
@Suite struct ComplaintStatisticsTests {
    private let pepper = Secret(Array(repeating: 9, count: 32))
    private let published = Timestamp.now.date.year - 2

    /// Takes in complaints of an office on a day and closes them some days later, without anybody's keys.
    private func receive(
        _ count: Int, _ authority: AuthorityKind, _ office: Office, on day: CalendarDate,
        closing: ComplaintState?, after days: Int = 20, _ application: Application
    ) throws {
        try application.writeUnrecorded { scope in
            for _ in 0..<count {
                let intake = ComplaintIntake(
                    office: office, region: office.region, authority: authority, isAnonymous: true,
                    isFromClosedPlace: false, account: ["what": "x"], files: [])
                let made = try intake.receive(
                    Receipt(random: Random.bytes(32)), pepper: pepper, readers: [:], at: day.at(hour: 9),
                    in: scope)
                if let closing {
                    try ComplaintStore.set(
                        closing, of: made.id, on: day.adding(days: days), ground: nil, in: scope)
                }
            }
        }
    }

    private func office(_ code: String, _ region: Region, _ application: Application) throws -> Office {
        let office = Office(
            id: application.newID(at: .now), name: Wording(en: "=1+\(code)"), region: region, code: code)
        try application.writeUnrecorded {
            try InstitutionStore.insert(office, in: $0)
        }
        return office
    }

    private func years(_ application: Application) throws -> [ComplaintYear] {
        try application.read {
            try ComplaintYearStore.years(in: $0)
        }
    }

    @Test(arguments: Engine.allCases) func countsAreExactAndGrouped(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            let office = try office("SUG", .sughd, application)
            let other = try self.office("KHA", .khatlon, application)
            let day = CalendarDate(unchecked: published, 3, 2)
            try receive(3, .police, office, on: day, closing: .resolved, after: 10, application)
            try receive(2, .police, office, on: day, closing: nil, application)
            try receive(4, .court, office, on: day, closing: .resolved, after: 30, application)
            try receive(6, .court, other, on: day.adding(days: 366), closing: .withdrawn, application)
            try application.read { (scope) throws -> Void in
                var selection = ComplaintSelection()
                func counts(_ dimension: ComplaintDimension) throws -> ComplaintCounts {
                    try ComplaintFigureStore.counts(by: dimension, selection, in: scope)
                }
                #expect(
                    try counts(.authority).byValue == [
                        "police": [.resolved: 3, .open: 2], "court": [.resolved: 4, .withdrawn: 6],
                    ])
                #expect(try counts(.region).byOutcome == [.resolved: 7, .open: 2, .withdrawn: 6])
                #expect(try counts(.right).byValue.isEmpty)
                #expect(try ComplaintFigureStore.years(selection, in: scope) == [published + 1, published])
                selection.office = office.id
                #expect(try counts(.office).byValue.keys.sorted() == [office.id.text])
                #expect(
                    try ComplaintFigureStore.durations(selection, in: scope)
                        == [.resolved: [10: 3, 30: 4]])
                let today = Timestamp.now.date
                #expect(try ComplaintFigureStore.overdue(before: today, selection, in: scope) == 9)
                #expect(try ComplaintFigureStore.acknowledged(by: today, selection, in: scope) == (0, 9))
                selection.year = published + 1
                #expect(try counts(.region).byOutcome.isEmpty)
            }
        }
    }

    /// A year of 24 complaints, published on its day, and two offices.
    private func publish(_ application: Application) throws -> (one: Office, other: Office) {
        let (one, other) = (
            try office("SUG", .sughd, application), try self.office("KHA", .khatlon, application)
        )
        try receive(12, .police, one, on: day, closing: .resolved, application)
        try receive(3, .court, one, on: day, closing: .resolved, application)
        try receive(9, .police, other, on: day, closing: nil, application)
        try ComplaintStatistics.publishing.run(application, ready)
        return (one, other)
    }

    private var day: CalendarDate { CalendarDate(unchecked: published, 3, 2) }
    private var ready: Timestamp { CalendarDate(unchecked: published + 1, 7, 1).at(hour: 12) }

    @Test(arguments: Engine.allCases) func aYearIsPublishedWhenItsCasesHadTheirTerms(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            _ = try publish(application)
            let figures = try #require(try years(application).first)
            #expect(figures.year == published)
            let authorities = try #require(figures.tables.first { $0.dimension == .authority })
            let police = try #require(authorities.rows.firstIndex(of: "police"))
            for (count, rounded) in zip([9, 12, 0, 0], authorities.cells[police]) {
                #expect(RoundedCount.possible(rounded).contains(count))
            }
            for row in authorities.cells {
                #expect(row.dropLast().reduce(0) { $0 + $1 } == row.last)
            }
            let early = CalendarDate(unchecked: published, 1, 1).adding(days: 545)
            #expect(!ComplaintYear.isReady(published, on: early))
        }
    }

    /// What comes later changes nothing that was published, so two readings cannot be compared, and the next year stands
    /// beside it with cases of its own, so years cannot be taken from each other.
    @Test(arguments: Engine.allCases) func aPublishedYearStays(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            let (one, other) = try publish(application)
            let first = try years(application)
            try receive(1, .court, one, on: day, closing: .resolved, application)
            try application.writeUnrecorded { scope in
                let cases = try ComplaintStore.queue(
                    ListRequest(query: Fields()), ofOffice: other.id, for: application.newID(at: .now),
                    on: Timestamp.now.date, in: scope)
                let id = try #require(cases.items.first).id
                try ComplaintStore.set(.resolved, of: id, on: day, ground: nil, in: scope)
            }
            try ComplaintStatistics.publishing.run(application, ready.adding(seconds: 90_000))
            #expect(try years(application) == first)
            try receive(9, .police, one, on: day.adding(days: 366), closing: nil, application)
            try ComplaintStatistics.publishing.run(application, ready.adding(seconds: 370 * 86_400))
            let both = try years(application)
            #expect(both.map(\.year) == [published + 1, published] && both.last == first.first)
            let visit = Visit(application)
            let page = "/en/complaints/statistics"
            #expect(try visit.text(visit.get(page)).contains("<dd>\(published + 1)</dd>"))
            #expect(try visit.text(visit.get(page + "?year=\(published)")).contains("<dd>\(published)</dd>"))
        }
    }

    @Test func withoutAYearThePageSaysWhenThereWillBeOne() throws {
        try withApplication(.sqlite, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let page = try visit.text(visit.get("/en/complaints/statistics"))
            #expect(page.contains("No year has been published"))
        }
    }

    /// A complaint about two rights counts for both; what few are about may not be named, and there is no total.
    @Test(arguments: Engine.allCases) func rightsStandAlone(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            let office = try office("SUG", .sughd, application)
            try receive(9, .police, office, on: day, closing: .resolved, application)
            let terms = try application.writeUnrecorded { scope -> [Term] in
                let terms = try TaxonomyStore.offered(.rights, in: scope)
                let cases = try ComplaintStore.queue(
                    ListRequest(page: nil), ofOffice: office.id, for: application.newID(at: .now),
                    on: Timestamp.now.date, in: scope)
                for (index, known) in cases.items.enumerated() {
                    for term in terms.prefix(index < 4 ? 2 : 1) {
                        try scope.execute(
                            """
                            INSERT INTO complaint_rights (complaint_id, term_id, institution_id)
                            VALUES (\(known.id), \(term.id), \(application.institution))
                            """)
                    }
                }
                return terms
            }
            try ComplaintStatistics.publishing.run(application, ready)
            let rights = try #require(try years(application).first).rights
            #expect([5, 10].contains(rights.first { $0.term == terms[0].id }?.count))
            #expect(rights.allSatisfy { $0.count != 0 } && rights.count <= 2)
            let page = try Visit(application).text(Visit(application).get("/en/complaints/statistics"))
            #expect(page.contains(terms[0].name.en) && page.contains("By right"))
        }
    }

    @Test func everyOutcomeStandsInOneColumn() {
        let all = ComplaintYear.columns.flatMap { $0 }
        #expect(Set(all) == Set(ComplaintOutcome.allCases) && all.count == ComplaintOutcome.allCases.count)
    }

    @Test func durationsNeedFiveCasesAndTheirNinthTenthTen() {
        let days: [ComplaintOutcome: [Int: Int]] = [.resolved: [3: 4], .referred: [5: 1, 9: 4, 90: 1]]
        #expect(ComplaintYear.duration([.resolved], days) == nil)
        #expect(ComplaintYear.duration([.referred], days)?.median == 9)
        #expect(ComplaintYear.duration([.referred], days)?.longest == nil)
        let all = ComplaintYear.duration(ComplaintYear.closed, days)
        #expect(all?.count == 10 && all?.median == 5 && all?.longest == 9)
        // For everybody the rounded count decides.
        #expect(ComplaintYear.duration([.resolved], rounded: 5, days) == nil)
        #expect(ComplaintYear.duration([.referred], rounded: 10, days)?.count == 10)
        #expect(ComplaintYear.duration([.referred], rounded: 10, days)?.longest == nil)
        #expect(ComplaintYear.duration([.referred], rounded: 15, days)?.longest == 90)
    }
}
