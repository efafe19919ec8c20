/// PDF files without what they tell of their makers: each page is drawn again into a new file. Outlines and the targets of links
/// are lost; what would be lost of what the pages say, or could be hidden, is refused before.
///
/// Poppler reads and cairo draws, in a room that bubblewrap makes: without a network, without our files, without the disk.
enum PDFCleaner {
    static var missingPackages: [String] {
        var missing = BoundedProcess.isInstalled("bwrap") ? [] : ["bubblewrap"]
        let test =
            "import cairo, gi; gi.require_version('Poppler', '0.18'); from gi.repository import Poppler"
        if (try? BoundedProcess.output(of: python, ["-I", "-c", test], seconds: 30, limit: 1)) == nil {
            missing += ["python3-gi-cairo", "gir1.2-poppler-0.18"]
        }
        return missing
    }

    /// - Throws: `CleaningFault`.
    static func cleaned(
        _ contents: [UInt8], limit: Int, by deadline: Deadline
    ) throws(CleaningFault) -> [UInt8] {
        // Drawn as lines and letters, a page stays searchable. Pictures are taken over as they are, so they are cleaned in
        // the result; where that cannot be done in time, every page is drawn as one picture.
        do throws(CleaningFault) {
            let drawn = try drawn(contents, asPictures: false, limit, deadline)
            if let cleaned = PDFPictures.cleaned(drawn) { return cleaned }
        } catch {
            guard error == .notNow else { throw error }
        }
        let drawn = try drawn(contents, asPictures: true, limit, deadline)
        guard let cleaned = PDFPictures.cleaned(drawn) else { throw .unable }
        return cleaned
    }

    private static let python = "/usr/bin/python3"

    private static func drawn(
        _ contents: [UInt8], asPictures: Bool, _ limit: Int, _ deadline: Deadline
    ) throws(CleaningFault) -> [UInt8] {
        guard deadline.secondsLeft > 0, let file = MemoryFile(contents) else { throw .notNow }
        let drawn: [UInt8]
        do throws(BoundedProcess.Failure) {
            drawn = try BoundedProcess.output(
                of: "bwrap",
                SealedRoom.words + ["--file", "0", "/tmp/document.pdf", python, "-I", "-c", script]
                    + (asPictures ? ["pictures"] : []),
                seconds: min(30, deadline.secondsLeft), limit: limit, memory: 1_000_000_000, input: file)
        } catch {
            switch error {
            case .notInstalled, .tooSlow: throw .notNow
            case .tooMuch: throw .unable
            case .failed(let status):
                if let fault = faults[status >> 8] { throw fault }
                throw missingPackages.isEmpty && SealedRoom.canBeMade ? .unable : .notNow
            }
        }
        guard FileType(contents: drawn) == .pdf else { throw .unable }
        return drawn
    }

    /// What the exit codes of the script mean.
    private static let faults: [Int32: CleaningFault] = [11: .comments, 12: .fields, 13: .contents]

    private static let script = """
        import io, math, re, sys
        import cairo, gi
        gi.require_version("Poppler", "0.18")
        from gi.repository import Poppler

        document = Poppler.Document.new_from_file("file:///tmp/document.pdf", None)
        pages = [document.get_page(number) for number in range(document.get_n_pages())]
        if not pages or None in pages:
            sys.exit(1)
        try:
            Poppler.LayersIter.new(document)
            sys.exit(13)  # Layers can be hidden, or shown on paper alone.
        except TypeError:
            pass  # There are none.
        if document.has_attachments():
            sys.exit(13)
        for page in pages:
            for mapping in page.get_annot_mapping():
                kind = mapping.annot.get_annot_type()
                if kind in (Poppler.AnnotType.MOVIE, Poppler.AnnotType.SOUND, Poppler.AnnotType.FILE_ATTACHMENT,
                            Poppler.AnnotType.SCREEN, getattr(Poppler.AnnotType, "3D")):
                    sys.exit(13)
                if kind == Poppler.AnnotType.WIDGET:
                    sys.exit(12)
                if kind != Poppler.AnnotType.LINK:
                    sys.exit(11)

        result = io.BytesIO()
        surface = cairo.PDFSurface(result, 10, 10)
        surface.restrict_to_version(cairo.PDFVersion.VERSION_1_5)
        for page in pages:
            width, height = page.get_size()
            surface.set_size(width, height)
            context = cairo.Context(surface)
            if sys.argv[1:]:
                # 200 dots per inch, and at most 25 million dots.
                scale = min(200 / 72, math.sqrt(25e6 / max(width * height, 1)))
                picture = cairo.ImageSurface(
                    cairo.FORMAT_RGB24, max(int(width * scale), 1), max(int(height * scale), 1))
                drawing = cairo.Context(picture)
                drawing.set_source_rgb(1, 1, 1)
                drawing.paint()
                drawing.scale(scale, scale)
                page.render_for_printing(drawing)
                context.scale(1 / scale, 1 / scale)
                context.set_source_surface(picture, 0, 0)
                context.paint()
            else:
                page.render_for_printing(context)
            context.show_page()
        surface.finish()
        # cairo writes when it drew.
        drawn = re.sub(rb"/CreationDate \\(D:[^)]*\\)", lambda found: b" " * len(found[0]), result.getvalue())
        sys.stdout.buffer.write(drawn)
        """
}
