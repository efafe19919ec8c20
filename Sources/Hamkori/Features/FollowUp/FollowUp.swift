/// FollowUp.
enum FollowUp {
    static let feature = Feature("FollowUp")
}
