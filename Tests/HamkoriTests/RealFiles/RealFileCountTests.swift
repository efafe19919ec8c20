import Storage
import TestDatabases
import Testing

/// Every recommendation of every real file is in the database, as another program counts them.
@Suite struct RealFileCountTests {
    @Test func ofUPRInfosFiles() throws {
        let paths = try ["6-9", "10-13", "14-17"].map { try RealFiles.path("upr/\($0).csv") }
        #expect(try ImportCount().ofUPRInfo(paths) > 26_900)
    }

    @Test(arguments: [(Engine.sqlite, "upr34", 215), (.postgreSQL, "upr48", 254)])
    func ofThematicLists(engine: Engine, name: String, count: Int) throws {
        let path = try RealFiles.path("ohchr/\(name)-slovenia-thematic-list.docx")
        let countries = try RealFiles.path("countries/country-codes.csv")
        #expect(try ImportCount().ofThematicList(path, countries: countries, engine) == count)
    }

    @Test(arguments: Engine.allCases) func ofTajikistansReview(engine: Engine) throws {
        let path = try RealFiles.path("tajikistan/upr_tajikistan_2011_A-HRC-19-3.csv")
        #expect(try ImportCount().ofTajikistansReview(path, engine) == 128)
    }

    @Test(arguments: Engine.allCases) func ofTheIndex(engine: Engine) throws {
        let paths = try TestFiles.paths(in: RealFiles.path("uhri"), ending: ".json")
        #expect(paths.count == 15)
        #expect(try ImportCount().ofTheIndex(paths, engine) == 7)
    }
}
