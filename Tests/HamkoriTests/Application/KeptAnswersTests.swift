import Dispatch
import Glibc
import Synchronization
import Testing
import Web

@testable import Hamkori

/// Answers that are kept for whoever sends the same once more.
@Suite struct KeptAnswersTests {
    private let now = Timestamp(milliseconds: 1_800_000_000_000)

    @Test func anAnswerIsGivenAgainForFiveMinutes() throws {
        let kept = KeptAnswers()
        func text(_ form: UInt8, after seconds: Int, _ made: String) throws -> String? {
            try kept.answer(to: [form], at: now.adding(seconds: seconds)) { .redirect(to: made) }
                .headers["Location"]
        }
        #expect(try text(1, after: 0, "/a") == "/a")
        #expect(try text(2, after: 1, "/b") == "/b")
        #expect(try text(1, after: 299, "/c") == "/a")
        #expect(try text(1, after: 300, "/d") == "/d")
        #expect(try text(1, after: 0, "/e") == "/e", "after a clock was set back")
    }

    @Test func aRefusalIsNotKept() throws {
        let kept = KeptAnswers()
        #expect(try kept.answer(to: [1], at: now) { Response(status: 422) }.status == 422)
        #expect(throws: Refusal.notFound) { try kept.answer(to: [1], at: now) { throw Refusal.notFound } }
        #expect(try kept.answer(to: [1], at: now) { Response() }.status == 200)
        #expect(try kept.answer(to: [1], at: now) { Response(status: 422) }.status == 200)
    }

    @Test func whoSendsItMeanwhileWaitsForTheAnswer() {
        let kept = KeptAnswers()
        let acted = Mutex(0)
        let statuses = Mutex<[Int]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            let answer = try? kept.answer(to: [1], at: now) {
                usleep(50_000)
                acted.withLock { $0 += 1 }
                return Response(status: 200 + acted.withLock { $0 })
            }
            statuses.withLock { $0.append(answer?.status ?? 0) }
        }
        #expect(acted.withLock { $0 } == 1 && statuses.withLock { $0 } == [201, 201, 201, 201])
    }

    @Test func aFloodTakesNoMemory() throws {
        let kept = KeptAnswers()
        for number in 0...KeptAnswers.most {
            let digest = [UInt8(number >> 8), UInt8(number & 0xFF)]
            _ = try kept.answer(to: digest, at: now) { Response() }
        }
        let last = [UInt8(KeptAnswers.most >> 8), UInt8(KeptAnswers.most & 0xFF)]
        #expect(try kept.answer(to: last, at: now) { Response(status: 201) }.status == 201)
        #expect(try kept.answer(to: [0, 0], at: now) { Response(status: 201) }.status == 200)
    }
}
