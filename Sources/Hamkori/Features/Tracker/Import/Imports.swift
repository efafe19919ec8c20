import Markup
import Web

/// Files of recommendations that come from elsewhere.
enum Imports {
    static let importFile = Route(.get, "recommendations", "import")
    static let takeFile = Route(.post, "recommendations", "import")
    static let explainFile = Route(.get, "recommendations", "import", ID<ImportUpload>.self)
    static let bringFile = Route(.post, "recommendations", "import", ID<ImportUpload>.self)

    static let feature = Feature(
        "Imports",
        endpoints: [
            .page(importFile, for: .permitted(.importRecommendations), ImportActions.show),
            .form(
                takeFile, for: .permitted(.importRecommendations), in: .imports,
                files: ImportActions.formLimit, ImportActions.take),
            .page(explainFile, for: .permitted(.importRecommendations), in: .imports, ImportActions.explain),
            .form(bringFile, for: .permitted(.importRecommendations), in: .imports, ImportActions.bring),
        ],
        migrations: ImportStore.migrations,
        commands: [ImportCommand.command],
        adding: [
            WorkspaceTask(.importRecommendations, ImportTexts.title, at: 320, Imports.importFile),
            ListAction(kind: .recommendation) { context in
                guard context.visitor.may(.importRecommendations) else { return .empty }
                return """
                    <a class="button" href="\(context.link(importFile))">\(ImportTexts.title[context.language])</a>
                    """
            },
        ])
}
