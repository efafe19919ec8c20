import CMicrohttpd

/// A connection of libmicrohttpd.
///
/// `@unchecked Sendable`: the library lets any thread resume a connection; everything else is called on the
/// event thread, from the callbacks that bring the connection. A suspended connection is not freed before it is
/// resumed.
struct Connection: @unchecked Sendable {
    let pointer: OpaquePointer

    func suspend() { MHD_suspend_connection(pointer) }

    func resume() { MHD_resume_connection(pointer) }
}
