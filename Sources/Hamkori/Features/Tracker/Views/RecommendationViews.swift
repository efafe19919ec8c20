import Markup
import Web

/// Counts of recommendations by what they have in common.
enum RecommendationViews {
    static let matrix = Route(.get, "recommendations", "matrix")
    static let goals = Route(.get, "recommendations", "goals")
    static let timeline = Route(.get, "recommendations", "timeline")
    static let asked = Route(.get, "recommendations", "timeline", "asked")

    static let feature = Feature(
        "Views",
        endpoints: [
            .page(matrix, for: .everyone, MatrixActions.show)
                .knowing(["rows", "columns", "page", "format"] + ViewRequest.parameters),
            .page(goals, for: .everyone, GoalActions.show).knowing(["status"] + ViewRequest.parameters),
            .page(timeline, for: .everyone, CycleActions.show)
                .knowing(["by", "over", "page"] + ViewRequest.parameters),
            .page(asked, for: .everyone, CycleActions.asked)
                .knowing(["by", "word", "over"] + ViewRequest.parameters),
        ],
        adding: [
            TrackerView(name: ViewTexts.matrix, route: matrix),
            TrackerView(name: ViewTexts.goals, route: goals),
            TrackerView(name: ViewTexts.timeline, route: timeline),
        ])
}
