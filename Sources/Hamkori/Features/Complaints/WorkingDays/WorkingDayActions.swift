import Storage
import Web

/// What an administrator does with working days and terms.
enum WorkingDayActions {
    /// More than a year of working days would promise nothing.
    private static let longest = 1...365
    private static let years = 2_020...2_199

    static func show(_ context: Context) throws -> Response { try page(nil, context) }

    /// Said again, a day is corrected: so a form that is sent twice does no harm.
    static func add(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let day = reader.date("day")
        let exception: WorkingCalendar.Exception? = reader.choice("kind")
        let name = reader.wording("name", limit: 200)
        guard reader.isValid, let day, let exception else {
            return try page((.day, reader.state), context)
        }
        return try write(reader, context) {
            try WorkingDayDeeds.put(
                WorkingCalendarStore.Day(day: day, exception: exception, name: name), in: $0)
        }
    }

    static func addHolidays(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let year = reader.integer("year", in: years)
        guard reader.isValid, let year else { return try page((.holidays, reader.state), context) }
        return try write(reader, context) { try WorkingDayDeeds.putFixedHolidays(of: [year], in: $0) }
    }

    static func remove(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        guard let day = reader.date("day") else { throw Refusal.badRequest }
        return try write(reader, context) { try WorkingDayDeeds.remove(day, in: $0) }
    }

    static func setTerms(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let acknowledgement = reader.integer("acknowledgement", in: longest)
        let admissibility = reader.integer("admissibility", in: longest)
        let conclusion = reader.integer("conclusion", in: longest)
        let reply = reader.integer("reply", in: longest)
        let retention = reader.integer("retention", in: 1...50)
        guard reader.isValid, let acknowledgement, let admissibility, let conclusion, let reply,
            let retention
        else {
            return try page((.terms, reader.state), context)
        }
        if try isAnyAnnounced(byKeepingFor: retention, context), reader.form["shorten"] != String(retention) {
            reader.refuse("retention", WorkingDayTexts.wouldAnnounce)
            return try page((.terms, reader.state), context)
        }
        return try write(reader, context) {
            try WorkingDayDeeds.set(
                ProcedureTerms(
                    acknowledgement: acknowledgement, admissibility: admissibility, conclusion: conclusion,
                    reply: reply, retention: retention), in: $0)
        }
    }

    /// Whether a shorter term would announce cases for erasing.
    private static func isAnyAnnounced(byKeepingFor years: Int, _ context: Context) throws -> Bool {
        try context.read { scope in
            let terms = try WorkingCalendarStore.terms(in: scope)
            guard years < terms.retention else { return false }
            return try CaseErasureStore.isAnyClosed(
                by: CaseRetention.closedBy(context.today, afterYears: years), in: scope)
        }
    }

    private static func write(
        _ reader: FormReader, _ context: Context, _ body: (Writing) throws -> Void
    ) throws -> Response {
        let link = context.link(WorkingDays.show)
        try context.write(submission: reader.submission(leadingTo: link), body)
        return context.redirect(to: link)
    }

    private static func page(
        _ sent: (WorkingDayPages.Part, FormState)?, _ context: Context
    ) throws -> Response {
        let (days, terms) = try context.read {
            (
                try WorkingCalendarStore.days(in: $0),
                try WorkingCalendarStore.terms(in: $0)
            )
        }
        return context.page(WorkingDayPages.show(days, terms: terms, sent: sent, context))
    }
}
