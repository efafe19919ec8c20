import Testing

@testable import Hamkori

/// Whatever is thrown at the command line has a sentence of its own.
@Suite struct CommandErrorTests {
    /// Errors that no command lets through, by who answers them. A nested type stands with its file's name where
    /// several have the same one.
    private static let answered: [(by: String, types: Set<String>)] = [
        (
            "the page of the form, or Gate.answer",
            [
                "PrintFault", "SeminarFault", "Decision.Fault", "AttachedFile.Fault", "ComplaintFault",
                "IntakeTicket.Fault", "TransmittalFault", "MeasureFault", "GradeFault", "FollowUpFault",
                "ClusterFault", "IndicatorFault", "RecommendationFault", "ConfirmationAsked", "DialogueFault",
                "EscrowFault", "ResponsibilityFault", "ReportingFault", "CheckedDigits.Fault", "Problem",
                "Earlier", "Refusal", "FormError", "FieldsError", "SpreadsheetError", "QRCode.Failure",
                "FieldWithoutControl", "FormFault", "MalwareScanner.Failure", "FileMetadata.Fault",
                "CleaningFault",
                "Full", "SealedFault",
            ]
        ),
        ("the server, at a request or its answer", ["HeadError", "SpoolError"]),
        (
            "the report of an import",
            [
                "ImportProblem", "WrittenDate.Fault", "CSVError", "ArchiveInspection.Fault", "TooLong",
                "ImportFault",
                "ImportJudgement.Enough", "ImportSource.Enough",
                "ColumnMapping.Enough",
            ]
        ),
        ("the reading of portions itself", ["SQLiteConnection.Enough"]),
        ("the runner of jobs, in the log", ["ComplaintYearRounding.Fault"]),
        ("whoever reads XML, which no command does yet", ["XMLError"]),
        ("ListeningFailure", ["HTTPServerError"]),
        ("the usage of the command", ["Misuse"]),
    ]

    @Test func `every error type has a sentence or is answered before the command line`() throws {
        var declared: [(stem: String, name: String)] = []
        var withSentence: Set<String> = []
        for path in try TestFiles.swiftFiles(under: TestFiles.root + "/Sources") {
            let text = String(decoding: try #require(FileContents.read(path)), as: UTF8.self)
            let stem = String(path.split(separator: "/").last?.dropLast(6) ?? "")
            for match in text.matches(of: /(?m)^\s*(?:[a-z]+ )*(?:enum|struct|class) (\w+): ([^{\n]*)\{/) {
                let protocols = Set(match.output.2.split(separator: ",").map(\.trimmed))
                if !protocols.isDisjoint(with: ["Error", "RuleFault", "FieldFault"]) {
                    declared.append((stem, String(match.output.1)))
                }
            }
            for match in text.matches(of: /extension ([\w.]+): ErrorWithSentence/) {
                withSentence.insert(String(match.output.1))
            }
        }
        #expect(declared.count > 40 && withSentence.contains("StorageError"))
        let names = declared.map(\.name)
        let answered = CommandErrorTests.answered.reduce(into: Set<String>()) { $0.formUnion($1.types) }
        var known: Set<String> = []
        for (stem, name) in declared {
            let isAlone = names.count { $0 == name } == 1
            let listed = isAlone ? name : "\(stem).\(name)"
            known.insert(listed)
            let hasSentence = withSentence.contains(name) || withSentence.contains("\(stem).\(name)")
            #expect(hasSentence != answered.contains(listed), "\(stem).swift: \(name)")
        }
        #expect(answered.isSubset(of: known), "\(answered.subtracting(known))")
    }

    @Test func `why somebody is not confirmed as a reader is said in a sentence`() {
        let faults: [ReaderFault] = [
            .noSuchPerson, .otherKeys, .noKeys, .notNeeded, .notAllowed, .alreadyConfirmed, .readersExist,
        ]
        for fault in faults {
            let failure = CommandFailure(fault)
            #expect(failure.code == 1 && !failure.sentence.contains("ReaderFault"), "\(failure)")
        }
    }
}
