import Documents
import Storage
import Web

extension TokenScope {
    static let recommendations = TokenScope(
        word: "recommendations:write",
        name: Text(
            tg: "Тавсияҳоро ворид ва ислоҳ кардан", ru: "Вносить и исправлять рекомендации",
            en: "Enter and correct recommendations"), givers: [.importRecommendations])
    static let positions = TokenScope(
        word: "positions:write",
        name: Text(
            tg: "Мавқеи давлатро илова кардан", ru: "Добавлять позиции государства",
            en: "Add positions of the State"), givers: [.importRecommendations, .respond])
}

extension RecommendationBodies {
    /// What programs do with recommendations.
    static let operations: [APIOperation] = [
        APIOperation(
            Route(.post, "api", "v1", "recommendations"), name: "enterRecommendation",
            summary: "Enter a recommendation: one of the UN or of a regional body, or one of our own",
            scope: .recommendations,
            body: ["oneOf": [RecommendationBodies.ofTheUN, RecommendationBodies.own]], success: 201
        ) { (_: Void, writing) in try RecommendationBodies.enter(writing) },
        APIOperation(
            Route(.patch, "api", "v1", "recommendations", ID<Recommendation>.self),
            name: "correctRecommendation",
            summary: "Correct a text: a new version that says why; If-Match is required",
            scope: .recommendations,
            body: APISchema.body([
                "text": APISchema.wordingToSend(RecommendationBodies.textLimit),
                "reason": APISchema.wordingToSend(1_000),
            ]), success: 200
        ) { try RecommendationBodies.correct($0, $1) },
        APIOperation(
            Route(.post, "api", "v1", "recommendations", ID<Recommendation>.self, "positions"),
            name: "addPosition",
            summary: "Add what the State says to a recommendation", scope: .positions,
            body: RecommendationBodies.position,
            success: 201
        ) { try RecommendationBodies.take($0, $1) },
    ]
}

/// What programs send of recommendations, and the entries that it becomes.
enum RecommendationBodies {
    static let textLimit = 3_000
    private static let unSources: [RecommendationSource] = [.upr, .treatyBody, .specialProcedure, .regional]
    private static let ownSources = RecommendationSource.allCases.filter { !unSources.contains($0) }
    private static let goal: JSON = ["type": "string", "pattern": "^[0-9]{1,2}([.][0-9a-z]{1,2})?$"]

    static let position = APISchema.body(
        [
            "position": APISchema.words(StatePosition.self), "symbol": APISchema.line(100),
            "paragraph": APISchema.line(50),
        ], optional: ["symbol", "paragraph"])

    static let ofTheUN = APISchema.body(
        [
            "source": APISchema.words(unSources.map(\.rawValue)),
            "country": ["type": "string", "pattern": "^[A-Z]{3}$"],
            "text": APISchema.wordingToSend(textLimit),
            "publishedOn": APISchema.nullable(APISchema.partialDate),
            "session": APISchema.line(50), "symbol": APISchema.line(100), "paragraph": APISchema.line(50),
            "recommenders": lines(200), "action": ["type": "integer", "minimum": 1, "maximum": 5],
            "themes": lines(200), "persons": lines(200),
            "sdg": ["type": "array", "items": goal, "maxItems": 200],
            "position": position,
        ],
        optional: [
            "publishedOn", "session", "symbol", "paragraph", "recommenders", "action", "themes", "persons",
            "sdg",
            "position",
        ])

    static let own = APISchema.body(
        [
            "source": APISchema.words(ownSources.map(\.rawValue)), "title": APISchema.wordingToSend(300),
            "text": APISchema.wordingToSend(textLimit), "theme": APISchema.words(Theme.self),
            "addressee": APISchema.id, "adoptedOn": APISchema.nullable(APISchema.partialDate),
            "sdg": ["type": "array", "items": goal, "maxItems": 200],
        ], optional: ["adoptedOn", "sdg"])

    private static func lines(_ limit: Int) -> JSON {
        ["type": "array", "items": APISchema.line(limit), "maxItems": 200]
    }

    // MARK: Doors

    static func enter(_ writing: APIWriting) throws -> Response {
        var reader = JSONReader(writing.json)
        let source: RecommendationSource? = reader.choice("source")
        guard let source else {
            try reader.finish()
            throw Problem.invalid(reader.faults)
        }
        return unSources.contains(source)
            ? try enterOfTheUN(source, &reader, writing) : try adopt(source, &reader, writing)
    }

    private static func enterOfTheUN(
        _ source: RecommendationSource, _ reader: inout JSONReader, _ writing: APIWriting
    ) throws -> Response {
        let code = reader.line("country", limit: 3)
        let country = Country(known: code)
        if !code.isEmpty, country?.code != code {
            reader.refuse("country", "An ISO 3166-1 code of three letters.")
        }
        let text = reader.wording("text", limit: textLimit)
        let date = reader.partialDate("publishedOn", notAfter: writing.context.today)
        var row = ImportedRecommendation(
            line: 0, source: source, country: code, text: text.text(.en),
            recommenders: reader.lines("recommenders", limit: 200))
        row.date = date
        row.session = reader.line("session", required: false, limit: 50)
        row.symbol = reader.line("symbol", required: false, limit: 100)
        row.paragraph = reader.line("paragraph", required: false, limit: 50)
        row.action = reader.integer("action", in: 1...5)
        row.themes = reader.lines("themes", limit: 200)
        row.persons = reader.lines("persons", limit: 200)
        row.goals = goals(&reader).map(\.text)
        if let taken = reader.inner("position", position) {
            (row.position, row.positionSymbol, row.positionParagraph) = (
                taken.position, taken.symbol, taken.paragraph
            )
        }
        try reader.finish()
        guard let country else { throw Problem.invalid(reader.faults) }
        let words = ImportedWords(row, country: country, text: text)
        let id = writing.context.newID(Recommendation.self)
        return try writing.perform(status: 201, on: id) {
            try RecommendationDeeds.enter(row, words, as: id, in: $0)
        }
    }

    private static func adopt(
        _ source: RecommendationSource, _ reader: inout JSONReader, _ writing: APIWriting
    ) throws -> Response {
        let title = reader.wording("title", limit: 300)
        let text = reader.wording("text", limit: textLimit)
        let theme: Theme? = reader.choice("theme")
        let addressee = reader.id("addressee", of: Organisation.self)
        let adoptedOn = reader.partialDate("adoptedOn", notAfter: writing.context.today)
        let sdg = goals(&reader)
        if let addressee {
            let known = try writing.context.read { try OrganisationStore.organisation(addressee, in: $0) }
            if known == nil { reader.refuse("addressee", "There is no such organisation.") }
        }
        try reader.finish()
        guard let theme, let addressee else { throw Problem.invalid(reader.faults) }
        let entry = EnteredRecommendation(
            source: source, title: title, text: text, date: adoptedOn, theme: theme, addressee: addressee,
            sdg: sdg, publication: .public, adoption: .init())
        let id = writing.context.newID(Recommendation.self)
        return try writing.perform(status: 201, on: id) {
            try RecommendationDeeds.enter(entry, as: id, in: $0)
        }
    }

    static func correct(_ id: ID<Recommendation>, _ writing: APIWriting) throws -> Response {
        var reader = JSONReader(writing.json)
        let text = reader.wording("text", limit: textLimit)
        let reason = reader.wording("reason", limit: 1_000)
        try reader.finish()
        return try writing.perform(status: 200, on: id) {
            let known = try writing.known(id, isRequired: true, in: $0.scope)
            try RecommendationDeeds.correct(known, from: known.version, text: text, reason: reason, in: $0)
        }
    }

    static func take(_ id: ID<Recommendation>, _ writing: APIWriting) throws -> Response {
        var reader = JSONReader(writing.json)
        let taken = position(&reader)
        try reader.finish()
        guard let taken else { throw Problem.invalid(reader.faults) }
        return try writing.perform(status: 201, on: id) {
            _ = try writing.known(id, in: $0.scope)
            try RecommendationDeeds.take(taken, on: id, in: $0)
        }
    }

    private static func position(_ reader: inout JSONReader) -> PositionTaken? {
        let position: StatePosition? = reader.choice("position")
        let symbol = reader.line("symbol", required: false, limit: 100)
        let paragraph = reader.line("paragraph", required: false, limit: 50)
        return position.map { PositionTaken(position: $0, symbol: symbol, paragraph: paragraph) }
    }

    /// SDG goals or targets, `16` or `16.3`.
    private static func goals(_ reader: inout JSONReader) -> [SDGTarget] {
        reader.lines("sdg", limit: 5).enumerated().compactMap { place, goal in
            if let target = SDGTarget(goal), target.text == goal { return target }
            reader.refuse("sdg", "Element \(place) is not a goal or target such as 16 or 16.3.")
            return nil
        }
    }
}
