import Secrets

/// The demo's recommendation of a treaty body: split, assigned and handed over, reported on, assessed by three and
/// graded; and a voluntary pledge. Everything of it happened last year.
extension Demo {
    func follow(_ known: DemoTracked) throws {
        guard let lead = organisations["executiveOffice"], let earlier = organisations["justice"],
            let watching = organisations["migrantsKhujand"]
        else { return }
        let validator = try addValidator(to: lead)
        let id = try enter(known.recommendation, on: known.entered)
        try enter(known.pledge, on: known.entered)
        try write(.officer, at: day(known.entered).at(hour: 12)) {
            try RecommendationDeeds.split(id, into: known.asks, in: $0)
        }
        let people = Responsibility.People(focalPoint: self.people[.focalPoint], validator: validator.id)
        let parts: [(Responsibility.Draft, days: Int)] = [
            (Responsibility.Draft(recommendation: id, organisation: earlier, role: .lead), 2),
            (Responsibility.Draft(recommendation: id, organisation: watching, role: .watching), 3),
            (Responsibility.Draft(recommendation: id, organisation: lead, role: .lead, people: people), 40),
        ]
        for (part, days) in parts {
            let at = day(known.entered).adding(days: days).at(hour: 10)
            try write(part.role == .watching ? .member : .officer, at: at) {
                _ = try ResponsibilityDeeds.assign(part, in: $0)
            }
        }
        try speak(of: id, known, for: lead, validator)
    }

    private func addValidator(to organisation: ID<Organisation>) throws -> Person {
        let now = day(DemoDate(year: 0, month: 6, day: 4)).at(hour: 9)
        let validator = Person(
            id: newID(at: now), pseudonym: Hexadecimal.text(Random.bytes(16)), name: DemoContent.validator,
            email: "validator@demo.example", role: .focalPoint, organisation: organisation, office: nil,
            passwordHash: nil, secondFactor: nil, isActive: true, version: 1)
        try write(.administrator, at: now) { try AccountDeeds.add(validator, in: $0) }
        return validator
    }

    @discardableResult
    private func enter(_ entry: EnteredRecommendation, on date: DemoDate) throws -> ID<Recommendation> {
        let at = day(date).at(hour: 9)
        let id: ID<Recommendation> = newID(at: at)
        try write(.officer, at: at) { _ = try RecommendationDeeds.enter(entry, as: id, in: $0) }
        return id
    }

    private func speak(
        of id: ID<Recommendation>, _ known: DemoTracked, for lead: ID<Organisation>, _ validator: Person
    ) throws {
        guard let focalPoint = people[.focalPoint] else { return }
        let start = day(known.entered)
        for (index, said) in known.reports.enumerated() {
            let at = start.adding(days: 60 + 20 * index).at(hour: 11)
            let report: ID<ProgressReport> = newID(at: at)
            let draft = ProgressReport.Draft(
                recommendation: id, ask: said.ask, organisation: lead, state: said.state, text: said.text,
                author: DemoContent.people.first { $0.role == Role.focalPoint.rawValue }?.displayName
                    ?? Wording())
            try write(.focalPoint, at: at) {
                try FollowUpDeeds.draft(draft, by: focalPoint, as: report, in: $0)
                try FollowUpDeeds.submit(report, by: focalPoint, in: $0)
            }
            // The last one waits for its release.
            guard index < known.reports.count - 1 else { continue }
            try application.write(as: validator.pseudonym, at: at.adding(seconds: 86_400)) {
                try FollowUpDeeds.release(report, by: validator.id, in: $0)
            }
        }
        try assess(id, known)
        try grade(id, known)
    }

    private func assess(_ id: ID<Recommendation>, _ known: DemoTracked) throws {
        let start = day(known.entered)
        for (index, said) in known.assessments.enumerated() {
            guard let organisation = organisations[said.organisationKey] else { continue }
            let at = start.adding(days: 90 + 5 * index).at(hour: 15)
            let assessment: ID<Assessment> = newID(at: at)
            let role: Role = said.voice == .nhri ? .commissioner : .member
            try write(role, at: at) {
                _ = try FollowUpDeeds.assess(
                    id, ask: said.ask, by: said.voice, for: organisation, said.state, said.text,
                    as: assessment, in: $0)
            }
        }
    }

    private func grade(_ id: ID<Recommendation>, _ known: DemoTracked) throws {
        let start = day(known.entered)
        for grade in known.grades {
            let at = start.adding(days: 120).at(hour: 9)
            let gradeID: ID<Grade> = newID(at: at)
            try write(.officer, at: at) {
                _ = try GradeDeeds.record(
                    Grade.Draft(
                        value: grade.value, part: grade.part, symbol: "DEMO/FCO/1", session: "9",
                        date: start.adding(days: 118)), of: id, as: gradeID, in: $0)
            }
        }
    }
}
