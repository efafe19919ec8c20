import Testing

@testable import Hamkori

/// What a rule refuses is said to whoever asked for it.
@Suite struct RuleFaultTests {
    /// Faults that no rule of the domain makes, by who answers them.
    private static let others: Set<String> = [
        "ImportFault",  // the report of an import
        "PrintFault",  // Gate, as a page of its own
        "SealedFault",  // a key that does not open what it should: an error of the installation
    ]

    @Test func everyFaultOfARuleSaysWhy() throws {
        var found: Set<String> = []
        var saying: Set<String> = []
        for path in try TestFiles.swiftFiles(under: TestFiles.root + "/Sources/Hamkori") {
            let text = String(decoding: try #require(FileContents.read(path)), as: UTF8.self)
            for match in text.matches(of: /(?m)^enum (\w+Fault): ([^{\n]*)\{/) {
                found.insert(String(match.output.1))
                if match.output.2.contains("RuleFault") || match.output.2.contains("FieldFault") {
                    saying.insert(String(match.output.1))
                }
            }
            for match in text.matches(of: /(?m)^extension (\w+Fault): RuleFault/) {
                saying.insert(String(match.output.1))
            }
        }
        #expect(found.count > 15)
        #expect(found.subtracting(saying) == RuleFaultTests.others)
    }

    @Test func aReasonIsAConflictAndNoneIsNothing() {
        #expect(Refusal(TransmittalFault.noSuch) == .notFound)
        #expect(Refusal(TransmittalFault.notNow(.answered)).status == 409)
        #expect(Refusal(DialogueFault.tooEarly) == .ruledOut(DialogueTexts.tooEarly))
        #expect(Refusal(WriteRefusal.stale).status == 409)
        #expect(Refusal(Decision.Fault.noVotes) == .ruledOut(SeminarTexts.noVotes))
    }
}
