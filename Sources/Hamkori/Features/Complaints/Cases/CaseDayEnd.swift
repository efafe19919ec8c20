/// What happens to cases when a day is over: recommendations that arose from them are made public, and the tables forget in
/// what order their rows came. It runs soon after midnight, so that hardly anything of the new day is put in order with
/// the old one.
enum CaseDayEnd {
    static let job = Job(name: "end the day of cases", every: 600, needsMail: false) { application, now in
        try run(application, at: now)
    }

    static func run(_ application: Application, at now: Timestamp) throws {
        try PendingRecommendation.publish(before: now.date, application, at: now)
        let isDone = try application.read {
            try CaseOrderStore.isInOrder(on: now.date, in: $0)
        }
        guard !isDone else { return }
        // The first time, and after many cases, it takes longer than anybody waits for a page.
        try application.writeUnrecorded(patience: .work) { scope in
            try CaseOrderStore.putInOrder(ReferralStore.tables, on: now.date, in: scope)
        }
    }
}
