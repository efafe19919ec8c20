import Storage

/// The mail that tells an organisation's people that something waits for them: nothing of what it is.
enum ReferralMail {
    static func tell(_ organisation: ID<Organisation>, _ context: Context, in scope: Scope) throws {
        let link = context.application.configuration.publicURL + context.link(Referrals.list).address
        for member in try ReferralAccess.members(of: organisation, in: scope) {
            try OutboxStore.put(
                QueuedMail.Content(
                    subject: ReferralTexts.mailSubject[context.language],
                    text: ReferralTexts.mailText(context.language, link)),
                to: member.id, as: context.newID(QueuedMail.self), at: context.now,
                in: scope)
        }
    }
}
