/// An option as the usage of a command writes it.
///
/// A value follows after one blank (`--data DIR`); what follows after more is an explanation. Dots at the end, as in
/// `[--checkpoint FILE]…` and `--map text=Heading,…`, say that the option may be given several times.
struct CommandOption: Hashable, Sendable {
    /// Its name without the hyphens.
    let name: String
    let takesValue: Bool
    let isRepeatable: Bool

    /// The options that a text names, in its order.
    static func all(in usage: String) -> [CommandOption] {
        usage.matches(of: /--([a-z][a-z-]*)(?: ([^-\[\s][^\s\]]*)(\]…)?)?/).map { found in
            let value = found.output.2
            return CommandOption(
                name: String(found.output.1), takesValue: value != nil,
                isRepeatable: found.output.3 != nil || (value?.hasSuffix(",…") ?? false))
        }
    }
}
