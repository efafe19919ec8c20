/// The body of the UN that made a recommendation. The Index knows some under two names, and some records name none;
/// there the document's symbol tells.
struct UHRIBody: Equatable {
    /// One name for each, `CESCR`; empty where nobody can tell.
    let name: String
    let source: RecommendationSource

    /// The treaty bodies (OHCHR), by the name that the Index uses, their full name, and the start of their symbols.
    private static let committees = [
        ("CCPR", "Human Rights Committee", "CCPR/"),
        ("CESCR", "Committee on Economic, Social and Cultural Rights", "E/C.12/"),
        ("CERD", "Committee on the Elimination of Racial Discrimination", "CERD/"),
        ("CEDAW", "Committee on the Elimination of Discrimination against Women", "CEDAW/"),
        ("CAT", "Committee against Torture", "CAT/"),
        ("SPT", "Subcommittee on Prevention of Torture", "CAT/OP/"),
        ("CRC", "Committee on the Rights of the Child", "CRC/"),
        ("CMW", "Committee on Migrant Workers", "CMW/"),
        ("CRPD", "Committee on the Rights of Persons with Disabilities", "CRPD/"),
        ("CED", "Committee on Enforced Disappearances", "CED/"),
    ]

    /// How the Index begins the names of mandate-holders, and what it writes in full elsewhere.
    private static let mandates = [
        ("SR ", "Special Rapporteur "), ("WG ", "Working Group "), ("IE ", "Independent Expert "),
    ]

    init(named body: String, symbol: String, isReview: Bool) {
        let folded = body.lowercased()
        if folded == "upr" || folded.contains("universal periodic") || folded.hasPrefix("upr ")
            || body.isEmpty && (isReview || symbol.hasPrefix("A/HRC/WG.6/"))
        {
            (name, source) = ("UPR", .upr)
        } else if let known = UHRIBody.committee(folded) ?? (body.isEmpty ? UHRIBody.owner(of: symbol) : nil)
        {
            (name, source) = (known, .treatyBody)
        } else if let mandate = UHRIBody.mandates.first(where: {
            body.hasPrefix($0.0) || body.hasPrefix($0.1)
        }) {
            name = body.hasPrefix(mandate.0) ? mandate.1 + body.dropFirst(mandate.0.count) : body
            source = .specialProcedure
        } else {
            name = body
            source =
                folded.contains("committee")
                ? .treatyBody : folded.hasPrefix("special") ? .specialProcedure : .other
        }
    }

    private static func committee(_ folded: String) -> String? {
        committees.first { short, full, _ in
            folded == short.lowercased() || folded.hasPrefix(short.lowercased() + " ")
                || folded.hasPrefix(full.lowercased())
        }?.0
    }

    /// The longest start that fits: the Subcommittee's symbols begin as the Committee's do.
    private static func owner(of symbol: String) -> String? {
        committees.filter { symbol.hasPrefix($0.2) }.max { $0.2.count < $1.2.count }?.0
    }
}
