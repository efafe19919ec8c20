import Glibc
import Testing

@testable import Hamkori

@Suite struct OpenFilesTests {
    /// The bound grows as far as the system lets it, and never shrinks.
    @Test func theBoundOfOpenFilesGrows() {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var before = rlimit()
        #expect(getrlimit(resource, &before) == 0)
        let bound = OpenFiles.bound(raisedTo: 2_048)
        #expect(
            bound >= min(Int(clamping: before.rlim_max), 2_048) && bound >= Int(clamping: before.rlim_cur))
        #expect(OpenFiles.bound(raisedTo: 16) == bound)
        var after = rlimit()
        #expect(getrlimit(resource, &after) == 0 && Int(clamping: after.rlim_cur) == bound)
    }
}
