extension Secret {
    /// Two shares, each of them random by itself: one alone tells nothing of the secret, both together are it.
    public func split() -> (first: Secret, second: Secret) {
        let first = Secret.random(count)
        return (first, Secret.combined(self, first))
    }

    /// The secret of two shares.
    /// - Throws: `wrongLength` when they are not equally long.
    public static func joining(_ first: Secret, _ second: Secret) throws(SecretsError) -> Secret {
        guard first.count == second.count else { throw .wrongLength }
        return combined(first, second)
    }

    private static func combined(_ left: Secret, _ right: Secret) -> Secret {
        Secret(count: left.count) { memory in
            left.withBytes { left in
                right.withBytes { right in
                    for index in left.indices { memory[index] = left[index] ^ right[index] }
                }
            }
        }
    }
}
