import Secrets
import Storage

/// Who reads what was shared: the organisation's people from its acceptance on, and the office's readers of the case.
enum ReferralAccess {
    /// A referral as somebody may have it.
    struct Opened {
        let referral: Referral
        let complaint: Complaint
        let person: Person
        /// Nil when it is not sealed to this person, or not to be read yet.
        let key: SealedKey?
        /// Whether the person belongs to the organisation; else to the office.
        let isRecipient: Bool
    }

    /// The people of an organisation to whom referrals are sealed: its confirmed members.
    static func members(of organisation: ID<Organisation>, in scope: Scope) throws -> [Person] {
        try PersonStore.active(of: organisation, in: scope).filter {
            try $0.role == .member && ReaderStore.isReader($0.id, in: scope)
        }
    }

    /// The referral, when this person may know of it; that they opened it is noted with the case.
    ///
    /// - Parameter isNoted: false for a write, which says itself who made it.
    /// - Returns: nil where they must not know that there is one.
    static func open(
        _ id: ID<Referral>, with pair: KeyPair?, isNoted: Bool, _ context: Context, in scope: Scope
    ) throws -> Opened? {
        guard let known = try ReferralStore.referral(id, in: scope),
            let person = try PersonStore.person(try context.person().id, in: scope), person.isActive,
            try ReaderStore.isReader(person.id, in: scope)
        else { return nil }
        guard person.role == .member, person.organisation == known.organisation else {
            return try openForOffice(known, with: pair, isNoted, context, in: scope)
        }
        // Held, the case first: consent that is taken back meanwhile waits, and is not undone by this opening.
        guard
            let complaint = try ComplaintStore.lock(known.complaint, in: scope),
            let referral = try ReferralStore.lock(id, in: scope)
        else { return nil }
        guard referral.state != .revoked else { return nil }
        var key: SealedKey?
        // Each reader signs in with two factors, whoever accepted.
        if referral.state.isReadable, person.secondFactor != nil, let pair,
            let box = try ReferralStore.key(of: id, for: person.id, in: scope)
        {
            // Sealed to a pair that they had before, it stays closed until a colleague or the office opens it.
            key = try? SealedKey(opening: box, with: pair, of: .referral(id))
        }
        if let key {
            if isNoted {
                try CaseAccessLogStore.note(
                    .shared, of: complaint.id, by: person.id, on: context.today,
                    in: scope)
            }
            try reseal(to: referral, key, in: scope)
        }
        return Opened(referral: referral, complaint: complaint, person: person, key: key, isRecipient: true)
    }

    private static func openForOffice(
        _ known: Referral, with pair: KeyPair?, _ isNoted: Bool, _ context: Context, in scope: Scope
    ) throws -> Opened? {
        // That holds the case, as above.
        guard
            let opened = try CaseAccess.open(
                known.complaint, noting: isNoted ? .opened : nil, with: pair, context, in: scope),
            let referral = try ReferralStore.lock(known.id, in: scope)
        else { return nil }
        var key: SealedKey?
        if let caseKey = opened.key,
            let box = try ReferralStore.key(of: referral.id, for: nil, in: scope)
        {
            key = try SealedKey(opening: box, under: caseKey, of: .referral(referral.id))
        }
        if let key, referral.state != .revoked, referral.state != .declined {
            try reseal(to: referral, key, in: scope)
        }
        return Opened(
            referral: referral, complaint: opened.complaint, person: opened.person, key: key,
            isRecipient: false)
    }

    /// Seals the referral to all members of the organisation, with the keys that they have now, and to nobody else.
    private static func reseal(to referral: Referral, _ key: SealedKey, in scope: Scope) throws {
        let members = try members(of: referral.organisation, in: scope)
        try ReferralStore.removeKeys(of: referral.id, in: scope)
        let keys = try ReaderStore.keys(in: scope)
        for (member, publicKey) in keys where members.contains(where: { $0.id == member }) {
            try ReferralStore.insert(
                key: try key.sealed(to: publicKey), of: referral.id, for: member,
                in: scope)
        }
    }
}
