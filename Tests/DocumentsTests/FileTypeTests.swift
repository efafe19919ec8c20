import Testing

@testable import Documents

@Suite struct FileTypeTests {
    @Test func everyTypeIsKnownByItsContents() {
        #expect(Set(FileSamples.all.map(\.type)) == Set(FileType.allCases))
        for sample in FileSamples.all { #expect(FileType(contents: sample.contents) == sample.type) }
    }

    @Test func scriptsAndPagesHaveNoType() {
        let texts = [
            "", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            "<!DOCTYPE html><p>",
            "GIF89a=1;alert(1)//", "#!/bin/sh\n%PDF-1.4\n%%EOF", "<script>1</script>%PDF-1.4\n%%EOF",
            "%PDF-1.4\n<script>alert(1)</script>\n%%EOF",
            "%PDF-", "MZ",
        ]
        for text in texts { #expect(FileType(contents: Array(text.utf8)) == nil, "\(text)") }
        for sample in FileSamples.all {
            #expect(FileType(contents: Array("<script>".utf8) + sample.contents) == nil)
        }
        let signatures: [[UInt8]] = [
            [0xFF, 0xD8, 0xFF], PNGParts.signature, Array("RIFF\0\0\0\0WEBP".utf8), [0xFF, 0xFB],
        ]
        for signature in signatures {
            #expect(FileType(contents: signature + Array("*/=1;alert(1)//<html>".utf8)) == nil)
        }
    }

    @Test func whatIsCutOffHasNoType() {
        for sample in FileSamples.all {
            let end =
                sample.contents.count
                - (sample.contents.ends(with: FileSamples.secret) ? FileSamples.secret.count : 1)
            for length in 0..<end {
                let isWhole = FileType(contents: Array(sample.contents.prefix(length))) != nil
                #expect(!isWhole, "\(sample.type) of \(length) bytes")
            }
        }
    }

    @Test func flippedBitsHarmNobody() {
        var state: UInt64 = 4
        for sample in FileSamples.all {
            for _ in 0..<2_000 {
                var contents = sample.contents
                for _ in 0..<3 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    contents[Int((state >> 33) % UInt64(contents.count))] ^= 1 << UInt8(state >> 61)
                }
                guard let type = FileType(contents: contents) else { continue }
                guard case .removed(let kept)? = try? FileMetadata.removed(from: contents, type: type) else {
                    continue
                }
                #expect(FileType(contents: kept) == type)
            }
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
