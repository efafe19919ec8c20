import Markup
import Web

/// Where somebody who is signed in begins: what their role may do now, and their account.
enum WorkspaceActions {
    static func show(_ context: Context) throws -> Response {
        let person = try context.person()
        let language = context.language
        let names = try context.read { try Names(in: $0) }
        let features = context.application.features
        let tasks = features.additions(WorkspaceTask.self).sorted { $0.position < $1.position }
        let links = tasks.filter { $0.permission.map(context.visitor.may) ?? true }.html { task in
            "<li><a href=\"\(Link(path: "/\(language.rawValue)\(task.path)"))\">\(task.name[language])</a></li>"
        }
        let notices = try features.additions(WorkspaceNotice.self).sorted { $0.position < $1.position }
            .html { try $0.html(context) }
        let own = features.additions(AccountLink.self).sorted { $0.position < $1.position }.html { other in
            "<p><a href=\"\(context.link(other.route))\">\(other.name[language])</a></p>\n"
        }
        return context.page(
            Page(
                title: AccountTexts.workspace[language], section: .workspace,
                body: """
                    \(notices)
                    <section><h2>\(AccountTexts.youMay[language])</h2><ul class="cards">\(links)</ul></section>
                    <section><h2>\(AccountTexts.account[language])</h2>
                    \(Facts.html([
                        (AccountTexts.role, person.role.name[language]),
                        (AccountTexts.organisation, names[person.organisation].text(language)),
                    ], language))
                    \(own)<p><a href="\(context.link(Accounts.password))">\(PeopleTexts.changePassword[language])</a></p>
                    <p><a href="\(context.link(Accounts.recoveryKey))">\(RecoveryKeyTexts.title[language])</a></p>
                    <p><a href="\(context.link(Accounts.secondFactor))">\(ConfirmationTexts.factor[language])</a></p>
                    \(context.form(to: context.link(Accounts.signOutEverywhere), FormState(), button: AccountTexts.everywhere, isQuiet: true))
                    </section>
                    """))
    }
}
