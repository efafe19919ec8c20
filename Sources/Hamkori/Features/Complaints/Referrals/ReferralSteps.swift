import Documents
import Markup
import Storage

/// What the office does so that an organisation may help: it asks for consent, shares, and takes back.
enum ReferralSteps {
    static let steps = [consent, referral, revocation]

    private static let consent = CaseStep(
        name: .consent, title: ReferralTexts.consent, hint: ReferralTexts.consentHint,
        place: "organisation", isOffered: { !$0.complaint.state.isClosed },
        fields: { fields, view in
            let language = fields.language
            let parts = view.documents.filter(SharedPart.isShareable).map { document in
                (
                    value: String(document.sequence),
                    text: "\(document.sequence). \(PartName.text(document, for: .office, language))"
                )
            }
            return """
                \(fields.select("organisation", OrganisationTexts.noun, organisations(view, language)))
                \(fields.passage("purpose", ReferralTexts.purpose, hint: ReferralTexts.purposeHint, rows: 3))
                \(fields.boxes("parts", ReferralTexts.parts, parts))
                \(fields.box("identity", ReferralTexts.withIdentity))
                \(fields.select("way", ReferralTexts.way) { (way: ConsentWay) in way.name })
                """
        },
        read: { reader, view, _ in
            let organisation: ID<Organisation>? = reader.id("organisation")
            if let organisation,
                !organisations(view, reader.language).contains(where: { $0.value == organisation.text })
            {
                reader.refuse("organisation", FormReader.Faults.badChoice)
            }
            let purpose = reader.text("purpose", limit: 2_000)
            let shareable = Set(view.documents.filter(SharedPart.isShareable).map(\.sequence))
            let parts = reader.form.all("parts").uniqued.compactMap { Int($0) }.filter(shareable.contains)
            if parts.isEmpty { reader.refuse("parts", ReferralTexts.partsFirst) }
            let way: ConsentWay? = reader.choice("way")
            let withIdentity = reader.isOn("identity")
            let telling = view.documents.filter {
                parts.contains($0.sequence) && !withIdentity && !SharedPart.isShareableWithoutIdentity($0)
            }
            if !telling.isEmpty {
                let numbers = telling.map { String($0.sequence) }.joined(separator: ", ")
                reader.refuse("parts", ReferralTexts.partsTellMaker.filled(.same(numbers)))
            }
            guard reader.isValid, let organisation, let way else { return nil }
            return { writing, person in
                try writing.askConsent(
                    for: organisation, purpose, parts: parts, withIdentity: withIdentity, way, by: person)
            }
        })

    private static let referral = CaseStep(
        name: .referral, title: ReferralTexts.refer, hint: ReferralTexts.referHint,
        place: "consent", nobodyThere: ReferralTexts.nobodyThere,
        isOffered: { $0.complaint.state != .withdrawn && !open($0).isEmpty },
        fields: { fields, view in
            fields.select(
                "consent", ReferralTexts.givenConsent,
                open(view).map { consent in
                    let name = view.organisations[consent.organisation].text(fields.language)
                    return (value: String(consent.request), text: "№ \(consent.request). \(name)")
                })
        },
        read: { reader, view, context in
            let request = reader.integer("consent", in: 1...100_000)
            let consent = open(view).first { $0.request == request }
            if request != nil, consent == nil { reader.refuse("consent", FormReader.Faults.badChoice) }
            guard reader.isValid, let consent else { return nil }
            return { writing, person in
                let (scope, key, id) = (writing.scope, writing.key, writing.complaint.id)
                try ReferralWriting.offer(consent.request, by: person, in: &writing) { file in
                    try CaseStore.contents(of: file, of: id, key: key, in: scope)
                }
                try ReferralMail.tell(consent.organisation, context, in: scope)
            }
        })

    private static let revocation = CaseStep(
        name: .revocation, title: ReferralTexts.revoke, hint: ReferralTexts.revokeHint,
        place: "referral",
        isOffered: { view in view.referrals.contains { $0.state.next.contains(.revoked) } },
        fields: { fields, view in
            let revocable = view.referrals.filter { $0.state.next.contains(.revoked) }.map { referral in
                (
                    value: referral.id.text,
                    text: view.organisations[referral.organisation].text(fields.language)
                )
            }
            return """
                \(fields.select("referral", ReferralTexts.one, revocable))\(fields.passage("reason", CaseTexts.reason))
                """
        },
        read: { reader, view, _ in
            let id: ID<Referral>? = reader.id("referral")
            let reason = reader.text("reason", limit: 2_000)
            let known = view.referrals.first { $0.id == id && $0.state.next.contains(.revoked) }
            if id != nil, known == nil { reader.refuse("referral", FormReader.Faults.badChoice) }
            guard reader.isValid, let known else { return nil }
            return { try $0.revoke(known, reason: reason, by: $1) }
        })

    /// Consent that holds and of which no use was made yet.
    private static func open(_ view: CaseView) -> [Consent] {
        let used = Set(view.referrals.map(\.consent))
        return Consent.all(in: view.documents).filter { $0.holds && !used.contains($0.request) }
    }

    /// Civil society only: other bodies are written to.
    private static func organisations(_ view: CaseView, _ language: Language) -> [(
        value: String, text: String
    )] {
        view.organisations.all.filter { $0.kind.decides }.map { ($0.id.text, $0.name.text(language)) }
    }
}

extension CaseWriting {
    /// Asks the complainant, or notes that they agreed already and how.
    mutating func askConsent(
        for organisation: ID<Organisation>, _ purpose: String, parts: [Int], withIdentity: Bool,
        _ way: ConsentWay,
        by person: ID<Person>
    ) throws {
        try append(
            .consentRequest,
            [
                "organisation": .string(organisation.text), "purpose": .string(purpose),
                "parts": .array(parts.map { .integer(Int64($0)) }), "withIdentity": .bool(withIdentity),
                "way": .string(way.rawValue),
            ], by: person)
        guard way != .receipt else { return }
        try append(
            .consent,
            [
                "request": .integer(Int64(complaint.length)), "isGiven": .bool(true),
                "way": .string(way.rawValue), "person": .string(person.text),
            ])
    }

    /// Ends a referral: the organisation's keys are gone at once.
    mutating func revoke(_ referral: Referral, reason: String, by person: ID<Person>) throws {
        guard let held = try ReferralStore.lock(referral.id, in: scope),
            held.state.next.contains(.revoked)
        else { throw ComplaintFault.noSuchStep }
        try append(
            .referral,
            [
                "referral": .string(held.id.text), "organisation": .string(held.organisation.text),
                "isRevoked": .bool(true), "reason": .string(reason),
            ], by: person)
        try ReferralStore.set(.revoked, of: held.id, on: now.date, in: scope)
        try ReferralStore.removeKeys(of: held.id, in: scope)
    }

    /// What the complainant says to a request for consent: yes, no, or not any longer. Taking consent back ends what
    /// rests on it at once, without an officer.
    /// - Throws: `ComplaintFault.noSuchStep` for what was not asked, or answered otherwise before.
    mutating func answer(request number: Int, _ answer: ConsentActions.Answer) throws {
        let documents = try CaseStore.documents(of: complaint, key: key, in: scope)
        guard let consent = Consent.all(in: documents).first(where: { $0.request == number }) else {
            throw ComplaintFault.noSuchStep
        }
        let request: JSON = .integer(Int64(number))
        switch answer {
        // Who agreed in another window and refuses in this one takes it back.
        case .refuse where consent.holds: return try self.answer(request: number, .withdraw)
        case .agree, .refuse:
            guard consent.isGiven == nil, !complaint.state.isClosed else { throw ComplaintFault.noSuchStep }
            try append(
                .consent,
                [
                    "request": request, "isGiven": .bool(answer == .agree),
                    "way": .string(ConsentWay.receipt.rawValue),
                ])
        case .withdraw:
            guard consent.holds else { throw ComplaintFault.noSuchStep }
            try append(.consentWithdrawal, ["request": request])
            try revokeReferrals { $0.consent == number }
        }
        try ComplaintStore.set(hasNews: true, of: complaint.id, in: scope)
    }
}
