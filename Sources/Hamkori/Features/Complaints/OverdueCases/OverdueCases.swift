/// Cases that wait longer than the procedure promises: who works on them, and then the commissioner, is written to.
enum OverdueCases {
    static let feature = Feature(
        "OverdueCases", migrations: OverdueNoticeStore.migrations, jobs: [OverdueNotifying.job])
}
