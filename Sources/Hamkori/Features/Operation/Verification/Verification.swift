/// Verifies an installation, or a proof without one.
enum Verification {
    static let feature = Feature("Verification", commands: [VerifyCommand.command])
}
