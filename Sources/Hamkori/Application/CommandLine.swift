/// The program's door.
public enum Hamkori {
    /// Runs the command line.
    public static func run() {}
}
