import Documents
import Secrets

extension Demo {
    /// Three complaints as people tell them, one of them answered. Their receipts are known to nobody.
    func complain() throws {
        let readers = CaseReaders.people
        let pepper = try Receipt.pepper(application)
        let offices = try application.read {
            try InstitutionStore.offices(in: $0)
        }
        let officer = people[.officer]
        for (index, known) in DemoContent.complaints.enumerated() {
            guard let office = ComplaintIntake.office(for: known.region, among: offices) else { continue }
            let now = application.clock.now.adding(seconds: (index - 9) * 86_400)
            let receipt = Receipt(random: Random.bytes(32))
            try application.writeUnrecorded { scope in
                let intake = ComplaintIntake(
                    office: office, region: known.region, authority: known.authority, isAnonymous: true,
                    isFromClosedPlace: known.authority == .prison, account: known.account, files: [])
                let complaint = try intake.receive(
                    receipt, pepper: pepper,
                    readers: try readers.keys(of: office, in: scope),
                    at: now, in: scope)
                guard let answer = known.answer, let officer,
                    let box = try CaseStore.key(of: complaint.id, for: .receipt, in: scope)
                else { return }
                let key = try CaseKey(
                    opening: box, with: receipt.keyPair(pepper), of: .complaint(complaint.id))
                var writing = try CaseWriting(
                    complaint.id, key: key, once: nil, isByComplainant: false,
                    at: now.adding(seconds: 2 * 86_400), in: scope)
                try writing.move(to: .acknowledged, reason: answer, by: officer)
            }
        }
    }
}

/// A complaint of the demo.
struct DemoComplaint: Sendable {
    let region: Region
    let authority: AuthorityKind
    let what: String
    let language: Language
    /// What the office said when it began to look at it; nil when it has not.
    var answer: String?

    var account: JSON {
        [
            "what": .string(what), "behalf": .string(Behalf.own.rawValue),
            "safe": .string(SafeContact.receiptOnly.rawValue), "language": .string(language.rawValue),
        ]
    }
}

extension DemoContent {
    static let complaints = [
        DemoComplaint(
            region: .sughd, authority: .employer,
            what: """
                Корфармо се моҳ боз музд намедиҳад ва шиносномаи маро нигоҳ доштааст. Дар сохтмон дар Хуҷанд \
                кор мекардам.
                """, language: .tg,
            answer: "Мо шикояти шуморо гирифтем ва аз нозироти меҳнат маълумот мепурсем."),
        DemoComplaint(
            region: .sughd, authority: .prison,
            what: "В изоляторе мне не дают видеться с адвокатом и не вызывают врача.", language: .ru),
        DemoComplaint(
            region: .dushanbe, authority: .education,
            what: "The school refuses to enrol my son because he uses a wheelchair.", language: .en),
    ]
}
