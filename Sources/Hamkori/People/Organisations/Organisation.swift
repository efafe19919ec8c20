/// A body that works for human rights or answers for them.
struct Organisation: EditedRecord {
    static let kind = RecordKind.organisation

    let id: ID<Organisation>
    let draft: Draft
    let version: Int

    static let fields = RecordFields(
        Organisation.init,
        RecordField(untold: "id", \.id),
        RecordField(\.draft, Draft.fields),
        RecordField(untold: "version", \.version))

    /// What people write of it.
    struct Draft: Fielded {
        let name: Wording
        let kind: OrganisationKind
        let region: Region
        let themes: [Theme]

        static let fields = RecordFields(
            Draft.init,
            RecordField("name", \.name, OrganisationTexts.name, .wording(limit: 300, rows: 2)),
            RecordField("kind", \.kind, OrganisationTexts.kind, .choice(\.name)),
            RecordField("region", \.region, OrganisationTexts.region, .choice(\.name)),
            RecordField(
                "themes", columns: .list("themes"), \.themes, OrganisationTexts.themes, .boxes(\.name)))
    }
}
