import Storage

/// The numbers of complaints: whoever has the key sees that each serial up to the last one has been given once.
enum RegistrationNumberCheck {
    static let all = StoredCheck(name: "registration numbers") { inspection in
        // That the key is missing is named elsewhere.
        guard let secret = try DataFolder(path: inspection.folder).fileKey.read() else { return }
        let problems = try ComplaintNumberStore.problems(
            key: Receipt.pepper(FileKey(secret)), in: inspection.scope)
        for problem in problems { inspection.note(problem) }
    }
}
