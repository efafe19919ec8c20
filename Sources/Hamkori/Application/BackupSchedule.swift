/// Where backups go by themselves, how often, and how many of them stay.
struct BackupSchedule: Sendable, Equatable {
    let folder: String
    let hours: Int
    let keep: Int
}
