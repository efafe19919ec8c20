import Storage

extension CaseWriting {
    /// Ends what rests on a consent that is taken back, or on a complaint that is.
    func revokeReferrals(where rests: (Referral) -> Bool) throws {
        let referrals = try ReferralStore.referrals(of: complaint.id, in: scope)
        for referral in referrals where rests(referral) && referral.state.next.contains(.revoked) {
            try ReferralStore.set(.revoked, of: referral.id, on: now.date, in: scope)
            try ReferralStore.removeKeys(of: referral.id, in: scope)
        }
    }
}
