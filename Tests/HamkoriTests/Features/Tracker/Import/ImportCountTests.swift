import Storage
import TestDatabases
import Testing

/// Every recommendation of every sample is in the database, as another program counts them; and the samples are what
/// their program makes.
@Suite struct ImportCountTests {
    @Test func theSamplesAreWhatTheirProgramMakes() throws {
        let made = try ImportCount.output(TestFiles.samples + "/make-samples", ["--check"])
        #expect(made == "")
    }

    @Test func ofUPRInfosFiles() throws {
        #expect(try ImportCount().ofUPRInfo([TestFiles.samples + "/upr-info.csv"]) == 76)
    }

    @Test(arguments: [
        (Engine.sqlite, "thematic-list-of-four-columns", 6), (.postgreSQL, "thematic-list-with-goals", 4),
    ]) func ofThematicLists(engine: Engine, name: String, count: Int) throws {
        let (path, states) = ("\(TestFiles.samples)/\(name).docx", TestFiles.samples + "/states.csv")
        #expect(try ImportCount().ofThematicList(path, countries: states, engine) == count)
    }

    @Test(arguments: Engine.allCases) func ofAReview(engine: Engine) throws {
        #expect(try ImportCount().ofTajikistansReview(TestFiles.samples + "/review.csv", engine) == 10)
    }

    @Test(arguments: Engine.allCases) func ofTheIndex(engine: Engine) throws {
        let paths = try TestFiles.paths(in: TestFiles.samples + "/index", ending: ".json")
        #expect(paths.count == 4)
        #expect(try ImportCount().ofTheIndex(paths, engine) == 3)
    }
}
