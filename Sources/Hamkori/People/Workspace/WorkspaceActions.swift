import Markup
import Web

/// Where somebody who is signed in begins: what their role may do now, and their account.
enum WorkspaceActions {
    static func show(_ context: Context) throws -> Response {
        let person = try context.person()
        let language = context.language
        let names = try context.read { try Names(context.institution, in: $0) }
        let links = tasks.filter { context.visitor.may($0.permission) }.html { task in
            "<li><a href=\"\(Link(path: "/\(language.rawValue)\(task.path)"))\">\(task.name[language])</a></li>"
        }
        return context.page(
            Page(
                title: AccountTexts.workspace[language], section: .workspace,
                body: """
                    \(ServerClockActions.alert(context))\(try BackupActions.alert(context))\(try ReaderActions.reminder(context))\
                    \(try CaseErasureActions.reminder(context))\
                    \(try RecoveryKeyActions.reminder(context))\(try EscrowActions.reminder(context))
                    <section><h2>\(AccountTexts.youMay[language])</h2><ul class="cards">\(links)\
                    <li><a href="\(context.link(Bookmarks.list))">\(BookmarkTexts.title[language])</a></li></ul></section>
                    <section><h2>\(AccountTexts.account[language])</h2>
                    \(Facts.html([
                        (AccountTexts.role, person.role.name[language]),
                        (AccountTexts.organisation, names[person.organisation].text(language)),
                    ], language))
                    <p><a href="\(context.link(SavedSearches.list))">\(SavedSearchTexts.title[language])</a></p>
                    <p><a href="\(context.link(Reporting.reminders))">\(ReportingTexts.reminders[language])</a></p>
                    <p><a href="\(context.link(Accounts.password))">\(PeopleTexts.changePassword[language])</a></p>
                    <p><a href="\(context.link(Accounts.recoveryKey))">\(RecoveryKeyTexts.title[language])</a></p>
                    <p><a href="\(context.link(Accounts.secondFactor))">\(ConfirmationTexts.factor[language])</a></p>
                    \(context.form(to: context.link(Accounts.signOutEverywhere), FormState(), button: AccountTexts.everywhere, isQuiet: true))
                    </section>
                    """))
    }

    private static let tasks: [(permission: Permission, name: Text, path: String)] = [
        (.handleComplaints, CaseTexts.queue, Complaints.queue.path),
        (.seeReaders, ReaderTexts.title, Readers.list.path),
        (.acceptReferrals, ReferralTexts.title, Referrals.list.path),
        (.manageSeminars, SeminarTexts.plan, Seminars.create.path),
        (.submitProposals, SeminarTexts.propose, Seminars.list.path),
        (.recordDecisions, SeminarTexts.recordDecision, Seminars.list.path),
        (.prepareTransmittals, TransmittalTexts.prepare, Transmittals.create.path),
        (.acknowledgeTransmittals, TransmittalTexts.receive, Transmittals.list.path),
        (.manageRounds, DialogueTexts.plan, Dialogues.create.path),
        (.respond, DialogueTexts.respond, Dialogues.list.path),
        (.reportProgress, FollowUpTexts.report, FollowUp.list.path),
        (.reportProgress, StatementTexts.reports, FollowUp.reports.path),
        (.enterRecommendations, EntryTexts.enter, Recommendations.create.path),
        (.reportProgress, ReportingTexts.ours, Reporting.list.path),
        (.scheduleReports, ReportingTexts.title, Reporting.list.path),
        (.assessAsInstitution, FollowUpTexts.assess, FollowUp.list.path),
        (.assessAsCivilSociety, FollowUpTexts.assess, FollowUp.list.path),
        (.reportProgress, TrackerReportTexts.title, TrackerReports.choose.path),
        (.assessAsInstitution, TrackerReportTexts.title, TrackerReports.choose.path),
        (.assessAsCivilSociety, TrackerReportTexts.title, TrackerReports.choose.path),
        (.giveTokens, APITokenTexts.title, APITokens.list.path),
        (.holdEscrow, EscrowTexts.title, Escrows.overview.path),
        (.readPeople, PeopleTexts.title, Accounts.people.path),
        (.administerMail, MailTexts.title, Jobs.list.path),
        (.administerMail, ServerLoad.title, ServerLoad.show.path),
        (.administerInstitution, OrganisationTexts.institution, Organisations.institution.path),
        (.administerInstitution, WorkingDayTexts.title, WorkingDays.show.path),
        (.administerInstitution, ServerClockTexts.title, ServerClock.show.path),
        (.administerInstitution, BackupTexts.title, Backups.show.path),
        (.manageOrganisations, OrganisationTexts.title, Organisations.list.path),
        (.administerTaxonomies, TaxonomyTexts.title, Taxonomies.overview.path),
        (.importRecommendations, ImportTexts.title, Recommendations.importFile.path),
        (.correctRecommendations, RecommendationTexts.title, Recommendations.list.path),
        (.managePlans, MeasureTexts.title, Plans.list.path),
        (.managePlans, IndicatorTexts.title, Indicators.list.path),
        (.manageClusters, ClusterTexts.suggestions, Clusters.suggestions.path),
    ]
}
