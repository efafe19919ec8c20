import Testing

@testable import Hamkori

@Suite struct DecisionTests {
    private func decision(
        _ rule: DecisionRule, _ base: DecisionBase = .valid, yes: Int, no: Int = 0, abstain: Int = 0,
        invalid: Int = 0, entitled: Int = 26, present: Int = 26, quorum: Int = 14, objections: Int = 0,
        blocks: Int = 0
    ) -> Decision {
        Decision(
            rule: rule, base: base, entitled: entitled, present: present, quorum: quorum, yes: yes, no: no,
            abstain: abstain, invalid: invalid,
            objections: (0..<objections).map { Wording(en: "objection \($0)") },
            blocksAllowed: blocks, dissent: [])
    }

    @Test func aTieFails() {
        #expect(decision(.simpleMajority, .yesNo, yes: 10, no: 10).outcome == .notAdopted)
        #expect(decision(.simpleMajority, .yesNo, yes: 11, no: 10).outcome == .adopted)
        #expect(decision(.absoluteMajority, yes: 13).outcome == .notAdopted)
        #expect(decision(.absoluteMajority, yes: 14).outcome == .adopted)
    }

    @Test func abstentionsCountInValidVotesAndNotInYesNo() {
        #expect(decision(.simpleMajority, .yesNo, yes: 6, no: 5, abstain: 10).outcome == .adopted)
        #expect(decision(.simpleMajority, .valid, yes: 6, no: 5, abstain: 10).outcome == .notAdopted)
    }

    /// The demo's recommendation 8: 19 yes, 5 no, 2 abstentions; 57 ≥ 52.
    @Test func twoThirdsAreReachedExactlyAtTheLimit() {
        #expect(decision(.twoThirds, yes: 19, no: 5, abstain: 2).outcome == .adopted)
        #expect(decision(.twoThirds, .yesNo, yes: 12, no: 6).outcome == .adopted)
        #expect(decision(.twoThirds, .yesNo, yes: 11, no: 6).outcome == .notAdopted)
        #expect(decision(.threeQuarters, .yesNo, yes: 15, no: 5).outcome == .adopted)
        #expect(decision(.threeQuarters, .yesNo, yes: 14, no: 5).outcome == .notAdopted)
        #expect(decision(.twoThirds, .yesNo, yes: 0).outcome == .notAdopted)
    }

    @Test func consensusBearsAsManyBlocksAsAllowedAndConsentNone() {
        #expect(decision(.consensus, yes: 0, objections: 1).outcome == .notAdopted)
        #expect(decision(.consensus, yes: 0, objections: 1, blocks: 1).outcome == .adopted)
        #expect(decision(.consent, yes: 0, objections: 1, blocks: 1).outcome == .notAdopted)
        #expect(decision(.consent, yes: 0).outcome == .adopted)
    }

    @Test func withoutQuorumNothingIsDecided() {
        #expect(decision(.consensus, yes: 0, present: 13).outcome == .noQuorum)
    }

    @Test func numbersThatCannotBeAreRefused() {
        #expect(decision(.twoThirds, yes: 20, present: 27).fault == .morePresentThanEntitled)
        #expect(decision(.twoThirds, yes: 20, no: 7).fault == .moreVotesThanPresent)
        #expect(decision(.twoThirds, yes: 0).fault == .noVotes)
        #expect(decision(.consensus, yes: 0).fault == nil)
    }

    @Test func theDialogueGoesItsWayAndNoOther() {
        #expect(DialogueState.notTransmitted.mayBecome(.transmitted))
        #expect(!DialogueState.notTransmitted.mayBecome(.onAgenda))
        #expect(
            DialogueState.onAgenda.mayBecome(.carriedOver) && DialogueState.carriedOver.mayBecome(.onAgenda))
        #expect(
            DialogueState.discussed.mayBecome(.accepted) && !DialogueState.accepted.mayBecome(.transmitted))
        #expect(DialogueState.noResponse.mayBecome(.noted))
    }
}
