import Secrets
import Storage

/// Cases of the demo that are alike: where they come from, what they are about, and how they went.
struct DemoCaseload: Sendable {
    let count: Int
    let region: Region
    let authority: AuthorityKind
    let concerns: PersonConcerned
    let story: DemoStory
    /// The states through which they went; the last one is the outcome, unless it is still open.
    let way: [ComplaintState]
}

/// What is told in such a case, invented for the demo.
enum DemoStory: Sendable, CaseIterable {
    case wages, school, ramp, verdict, custody, land, water
}

extension Demo {
    /// What offices worked on in the year whose figures are the latest that are published, and a little of this year.
    func handleCases() throws {
        let today = application.clock.now.date
        let published = ComplaintYear.isReady(today.year - 1, on: today) ? today.year - 1 : today.year - 2
        let start = CalendarDate(unchecked: published, 1, 9)
        try handle(DemoContent.caseload) { start.adding(days: 7 * $0) }
        try handle(DemoContent.recentCaseload) { today.adding(days: -3 * ($0 + 1)) }
        try ComplaintStatistics.publishing.run(application, application.clock.now)
    }

    /// All in one write: what takes time is not the cases but the disk.
    private func handle(_ caseload: [DemoCaseload], _ day: (_ number: Int) -> CalendarDate) throws {
        let pepper = try Receipt.pepper(application)
        try application.writeUnrecorded { scope in
            let offices = try InstitutionStore.offices(in: scope)
            let keys = try CaseReaders.people.keys(offices, scope)
            let grounds = try TaxonomyStore.offered(.groundsOfInadmissibility, in: scope)
            var number = 0
            for known in caseload {
                guard let office = ComplaintIntake.office(for: known.region, among: offices) else { continue }
                for _ in 0..<known.count {
                    let receipt = Receipt(random: Random.bytes(32))
                    let complaint = try known.intake(number, office).receive(
                        receipt, pepper: pepper, readers: keys[office.id] ?? [:],
                        at: day(number).at(hour: 10), in: scope)
                    try move(
                        complaint, along: known.way, number: number, ground: grounds.first?.id,
                        with: receipt.keyPair(pepper),
                        in: scope)
                    number += 1
                }
            }
        }
    }

    /// Takes a case from state to state, each some days after the last.
    private func move(
        _ complaint: Complaint, along way: [ComplaintState], number: Int, ground: ID<Term>?,
        with pair: KeyPair, in scope: Scope
    ) throws {
        guard let officer = people[.officer],
            let box = try CaseStore.key(of: complaint.id, for: .receipt, in: scope)
        else { return }
        let key = try SealedKey(opening: box, with: pair, of: .complaint(complaint.id))
        var day = complaint.receivedOn
        for (index, state) in way.enumerated() {
            // Every ninth is acknowledged too late.
            day = day.adding(days: index == 0 ? (number % 9 == 4 ? 14 : 2) : 9 + number * 5 % 17)
            var writing = try CaseWriting(
                complaint.id, key: key, once: nil, isByComplainant: false, at: day.at(hour: 15), in: scope)
            try writing.move(
                to: state, reason: DemoContent.reason(for: state),
                ground: state == .inadmissible ? ground : nil,
                by: officer)
        }
    }
}

extension DemoCaseload {
    fileprivate func intake(_ number: Int, _ office: Office) -> ComplaintIntake {
        let channels: [ComplaintChannel] = [.web, .visit, .web, .letter, .web, .visit, .telephone]
        let language = Language.allCases[number % Language.allCases.count]
        return ComplaintIntake(
            office: office, region: region, authority: authority, isAnonymous: number % 3 == 0,
            isFromClosedPlace: authority == .prison, concerns: concerns,
            channel: channels[number % channels.count],
            account: [
                "what": .string(story.text[language]), "behalf": .string(Behalf.own.rawValue),
                "safe": .string(SafeContact.receiptOnly.rawValue), "language": .string(language.rawValue),
            ], files: [])
    }
}
