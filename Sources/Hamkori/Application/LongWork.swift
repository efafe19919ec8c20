/// All that takes a worker for seconds: of the server's four workers one stays free for pages.
struct LongWork: Sendable {
    let places = Places(atOnce: 3)
    let printing: Printing
    let uploads: Uploads

    init() {
        printing = Printing(places)
        uploads = Uploads(places)
    }
}
