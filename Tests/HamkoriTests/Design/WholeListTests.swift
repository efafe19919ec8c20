import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Every list is exported to its end, whatever its length, in portions.
@Suite struct WholeListTests {
    private static let many = 100_007

    /// So many organisations beside those that are there, by one statement.
    private func fill(_ application: Application, _ count: Int) throws {
        try application.writeUnrecorded { (scope) throws in
            _ = try scope.execute(
                """
                INSERT INTO organisations (id, institution_id, name, kind, region, themes, search_key, version)
                WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < \(count))
                SELECT '01900000-0000-7000-8000-' || substr(CAST(1000000000000 + n AS TEXT), 2),
                    \(application.institution), \("{\"en\":\"Organisation \"}"), \(OrganisationKind.civilSociety),
                    \(Region.dushanbe), '[]', 'many ' || n, 1
                FROM numbers
                """)
        }
    }

    private func context(_ target: String, _ application: Application) throws -> Context {
        let head = try RequestHead(method: .get, target: target)
        return Context(
            application: application, request: Request(head: head, body: Body()), language: .en,
            visitor: Visitor(person: nil, formSecret: nil), requestID: "test", now: .now)
    }

    @Test(arguments: Engine.allCases) func moreThanAHundredThousandRowsAreExported(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            try fill(application, Self.many)
            let visit = Visit(application)
            let csv = try visit.get("/en/organisations?format=csv").contents()
            #expect(csv.count { $0 == UInt8(ascii: "\n") } == Self.many + 1)
            let json = try JSON(parsing: visit.get("/en/organisations?format=json").contents())
            #expect(json.asArray?.count == Self.many)
        }
    }

    @Test(arguments: Engine.allCases) func noPortionIsLargerThanTheOthers(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let count = 3 * ListExport.portion + 7
            try fill(application, count)
            try application.read { (scope) throws in
                let page = try OrganisationStore.list(
                    ListRequest(query: Fields([("format", "csv")])),
                    in: scope)
                #expect(page.items.isEmpty && page.total == count)
                var (sizes, ids): ([Int], Set<String>) = ([], [])
                try page.all(scope) { portion in
                    sizes.append(portion.count)
                    ids.formUnion(portion.map(\.id.text))
                    return true
                }
                #expect(sizes == [1_000, 1_000, 1_000, 7])
                #expect(ids.count == count)
                // Whoever wants no more gets no more, and may ask for something else.
                var portions = 0
                try page.all(scope) { _ in
                    portions += 1
                    return false
                }
                #expect(try portions == 1 && OrganisationStore.table.ids(in: scope).count == count)
            }
        }
    }

    @Test(arguments: Engine.allCases) func aWorkbookThatHoldsNoMoreSaysSo(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            try fill(application, 5)
            let context = try context("/en/organisations?format=xlsx&kind=civilSociety", application)
            let request = ListRequest(context)
            let page = try context.read {
                try OrganisationStore.list(request, in: $0)
            }
            var list = OrganisationPages.list(request, page, context)
            #expect(
                ListExport.rowsOfWorkbook == 1_048_576 - 1 && list.rowsOfWorkbook == ListExport.rowsOfWorkbook
            )
            list.rowsOfWorkbook = 5
            #expect(try list.response(context).contents().starts(with: [0x50, 0x4B]))
            list.rowsOfWorkbook = 4
            let refused = try list.response(context)
            let words = String(decoding: try refused.contents(), as: UTF8.self)
            #expect(
                refused.status == 422
                    && words.contains("The list has 5 records, and this type of document is limited to 4"))
            #expect(words.contains("/en/organisations?kind=civilSociety"))
            // Of a list that was not counted to its end only reading tells.
            let counted = ListPage(items: page.items, total: 2, isPartial: true, all: page.all)
            list = OrganisationPages.list(request, counted, context)
            list.rowsOfWorkbook = 4
            let late = try list.response(context)
            #expect(late.status == 422)
            #expect(
                String(decoding: try late.contents(), as: UTF8.self).contains(
                    "This type of document is limited to 4 records"))
        }
    }

    /// The number of records that the page of a list tells.
    private func total(toldBy page: String) -> Int? {
        guard let mark = page.range(of: "role=\"status\">") else { return nil }
        return Int(page[mark.upperBound...].prefix { $0.isNumber || $0 == "," }.filter { $0 != "," })
    }

    /// Each list as a table, against the number that its page tells.
    @Test(arguments: Engine.allCases) func everyListIsExportedAsItIsCounted(engine: Engine) throws {
        let lists: [(role: Role?, address: String)] = [
            (nil, "seminars"), (nil, "recommendations"), (nil, "transmittals"), (nil, "dialogues"),
            (nil, "commitments"), (nil, "clusters"), (nil, "plan"), (nil, "indicators"),
            (nil, "organisations"),
            (nil, "authorities"), (.officer, "complaints"), (.member, "referrals"),
            (.administrator, "people"),
            (.administrator, "tokens"), (.administrator, "workspace/mail"),
            (.officer, "bookmarks"),
            (.administrator, "taxonomies/sdg"), (.administrator, "taxonomies/unnamed"),
        ]
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            for (role, address) in lists {
                let visit = Visit(application)
                if let role { try visit.signIn(as: role) }
                let page = visit.text(try visit.get("/en/\(address)"))
                let rows = page.split(separator: "<tr><td").count - 1
                #expect(
                    rows > 0
                        || ["referrals", "tokens", "workspace/mail", "bookmarks", "taxonomies/unnamed"]
                            .contains(address),
                    "\(address)")
                // What fills no page is counted by its rows.
                let told =
                    rows < ListRequest.pageSize ? rows : try #require(total(toldBy: page), "\(address)")
                let file = try visit.get("/en/\(address)?format=json")
                try #require(file.status == 200, "\(address)")
                let json = try JSON(parsing: file.contents()).asArray
                let csv = try CSV.parse(try visit.get("/en/\(address)?format=csv").contents())
                #expect(json?.count == told && csv.count == told + 1, "\(address)")
            }
        }
    }

    /// What rows need from other tables is asked for once a portion.
    @Test(arguments: Engine.allCases) func aRowAsksForNothingByItself(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let request = ListRequest(query: Fields([("format", "csv")]))
            let today = Timestamp.now.date
            try application.read { (scope) throws in
                func statements<Item>(_ page: ListPage<Item>) throws -> Int {
                    try scope.transaction.plans { try page.all(scope) { _ in true } }.count
                }
                let clusters = try ClusterStore.list(request, in: scope)
                    .completed(in: scope, ClusterPages.Listed.all)
                let measures = try MeasureStore.list(
                    request, on: today, everything: true, in: scope
                ).completed(in: scope, MeasurePages.Listed.all)
                let indicators = try IndicatorStore.list(
                    request, everything: true, in: scope
                ).completed(in: scope, IndicatorPages.Listed.all)
                let mails = try OutboxStore.list(request, in: scope)
                    .completed(in: scope, MailPages.Listed.all)
                #expect(measures.total > 3 && indicators.total > 1)
                #expect(try statements(clusters) <= 3 && statements(measures) <= 2)
                #expect(try statements(indicators) <= 3 && statements(mails) <= 2)
            }
        }
    }
}
