import Secrets

/// The demo's round, and the year after it.
extension Demo {
    /// Holds the round: agenda, discussion, responses, commitments, statement; then what was reported up to today.
    func hold(_ known: DemoRound) throws {
        let date = day(known.date)
        let planned = date.adding(days: -40).at(hour: 11)
        let id: ID<Round> = newID(at: planned)
        let draft = Round.Draft(title: known.title, date: date, place: known.place, summary: known.summary)
        try write(.partner, at: planned) { _ = try DialogueDeeds.plan(draft, as: id, in: $0) }
        let numbers = known.items.map(\.recommendationNumber) + known.carriedOver
        var items: [Int: ID<AgendaItem>] = [:]
        try write(.partner, at: date.adding(days: -10).at(hour: 14)) { writing in
            try DialogueDeeds.advance(id, to: .agendaSet, in: writing)
            for number in numbers {
                guard let recommendation = recommendations[number] else { continue }
                items[number] = try DialogueDeeds.putOnAgenda(recommendation, of: id, in: writing)
            }
        }
        try discuss(known, items, at: date.at(hour: 11))
        try write(.partner, at: date.at(hour: 17)) { try DialogueDeeds.advance(id, to: .held, in: $0) }
        for commitment in DemoContent.commitments {
            guard let item = items[commitment.recommendationNumber] else { continue }
            try follow(commitment, from: item, madeOn: date)
        }
        try write(.partner, at: date.adding(days: 7).at(hour: 12)) {
            try DialogueDeeds.publish(id, jointStatement: known.jointStatement, in: $0)
        }
    }

    /// Plans the round that is to come.
    func planNextRound(_ known: DemoRound) throws {
        let now = application.clock.now
        let id: ID<Round> = newID(at: now)
        let draft = Round.Draft(
            title: known.title, date: day(known.date), place: known.place, summary: known.summary)
        try write(.partner, at: now) { _ = try DialogueDeeds.plan(draft, as: id, in: $0) }
    }

    private func discuss(_ known: DemoRound, _ items: [Int: ID<AgendaItem>], at now: Timestamp) throws {
        let partner = DemoContent.people.first { $0.role == Role.partner.rawValue }?.displayName ?? Wording()
        for item in known.items {
            guard let id = items[item.recommendationNumber] else { continue }
            try write(.partner, at: now) {
                _ = try DialogueDeeds.note(
                    id, item.note, item.isNotePublic ? .public : .parties, by: partner, in: $0)
            }
            try write(.focalPoint, at: now.adding(seconds: 3_600)) {
                try DialogueDeeds.respond(id, item.response, item.responseText, in: $0)
            }
        }
        for number in known.carriedOver {
            guard let id = items[number] else { continue }
            try write(.partner, at: now.adding(seconds: 7_200)) { try DialogueDeeds.carryOver(id, in: $0) }
        }
    }

    private func follow(_ known: DemoCommitment, from item: ID<AgendaItem>, madeOn date: CalendarDate) throws
    {
        guard let owner = organisations[known.ownerKey], let reporter = people[.focalPoint] else { return }
        let made = date.at(hour: 16)
        let id: ID<Commitment> = newID(at: made)
        try write(.focalPoint, at: made) {
            try DialogueDeeds.commit(
                Commitment.Draft(text: known.text, owner: owner, due: day(known.due)), at: item, as: id,
                in: $0)
        }
        let focalPoint =
            DemoContent.people.first { $0.role == Role.focalPoint.rawValue }?.displayName ?? Wording()
        let key = application.fileKey
        for report in known.reports where day(report.date) <= application.clock.now.date {
            let at = day(report.date).at(hour: 12)
            let reportID: ID<ProgressReport> = newID(at: at)
            try write(.focalPoint, at: at) {
                _ = try FollowUpDeeds.report(
                    on: id, report.state, report.text, author: focalPoint, by: reporter,
                    of: organisations["executiveOffice"], as: reportID, in: $0)
                let files = try report.evidence.map {
                    try EvidenceFile(
                        title: $0.title,
                        file: AttachedFile(named: $0.fileName, contents: Array($0.contents.utf8)))
                }
                try FollowUpDeeds.attach(files, to: reportID, key: key, in: $0)
            }
        }
        try assess(known, id)
        try close(known, id)
    }

    /// Closes a commitment that the State reports as implemented, once civil society has found the same.
    private func close(_ known: DemoCommitment, _ id: ID<Commitment>) throws {
        let today = application.clock.now.date
        let reported = known.reports.last { day($0.date) <= today }
        let assessed = known.assessments.last { day($0.date) <= today && $0.voice == .civilSociety }
        guard let assessed, reported?.state == .implemented, assessed.state == .implemented else { return }
        let at = day(assessed.date).at(hour: 17)
        try write(.partner, at: at) { try FollowUpDeeds.fulfil(id, reason: assessed.text, in: $0) }
    }

    private func assess(_ known: DemoCommitment, _ id: ID<Commitment>) throws {
        for assessment in known.assessments where day(assessment.date) <= application.clock.now.date {
            guard let organisation = organisations[assessment.organisationKey] else { continue }
            let at = day(assessment.date).at(hour: 15)
            let assessmentID: ID<Assessment> = newID(at: at)
            let role: Role = assessment.voice == .nhri ? .commissioner : .member
            try write(role, at: at) {
                _ = try FollowUpDeeds.assess(
                    id, by: assessment.voice, for: organisation, assessment.state, assessment.text,
                    as: assessmentID, in: $0)
            }
        }
    }
}
