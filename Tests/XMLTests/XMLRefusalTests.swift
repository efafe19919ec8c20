import Testing

@testable import XML

@Suite struct XMLRefusalTests {
    private static let laughs = """
        <!DOCTYPE lolz [<!ENTITY lol "lol">\
        <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">\
        <!ENTITY lol2 "&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;">\
        <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">\
        ]><lolz>&lol3;</lolz>
        """

    @Test(arguments: [
        laughs, "<!DOCTYPE a><a/>",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01//EN' 'http://127.0.0.1/a'><html/>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd' []><a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'http://127.0.0.1/b'>]><a b='&b;'/>",
        "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1/b'> %b;]><a/>",
        "<!DOCTYPE a [<!ENTITY % b '<!ENTITY c \"d\">'>%b;]><a>&c;</a>",
        "<!DOCTYPE a [<!ATTLIST a b CDATA 'c' xmlns CDATA 'd'>]><a/>",
        "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY b SYSTEM 'b' NDATA n>]><a/>",
        "<?xml version='1.0' standalone='no'?>\n<!-- -->\n<!DOCTYPE a [",
    ])
    func documentTypesAre(_ document: String) {
        #expect(problem(document) == .documentType)
    }

    @Test(arguments: [
        "<a>&b;</a>", "<a b='&b;'/>", "<a>&nbsp;</a>", "<?xml version='1.0' standalone='no'?><a>&b;</a>",
        "<a xmlns='&b;'/>", "<a><b>&lt;&AMP;</b></a>",
    ])
    func entitiesAre(_ document: String) {
        #expect(problem(document) == .entity)
    }

    @Test(arguments: [
        "", " ", "x", "<a", "<a>", "<a b", "<a b=", "<a b='", "<a b=''", "<a b=c/>", "<a b='<'/>",
        "<a b=''c=''/>", "</a>",
        "<a></b>", "<a><b></a></b>", "<a/><b/>", "<a/>x", "x<a/>", "<a/><![CDATA[x]]>", "< a/>", "<1/>",
        "<a></a >x",
        "<a>]]></a>", "<a>&</a>", "<a>&lt</a>", "<a>&#1a;</a>", "<a>& lt;</a>",
        "<a><!-- a -- b --></a>", "<a><!-- --->", "<a><!--></a>", "<a><![CDATA[</a>", "<a><![cdata[x]]></a>",
        "<a><?xml version='1.0'?></a>", " <?xml version='1.0'?><a/>", "<?xml?><a/>",
        "<?xml version='2.0'?><a/>",
        "<?xml version='1.0' standalone='perhaps'?><a/>", "<?xml version='1.0' encoding=''?><a/>",
        "<a><!ELEMENT a ANY></a>", "<a><!DOCTYPE a></a>", "<!ENTITY a 'b'><a/>", "<!DOCTYPE><a/>",
        "\u{FEFF}\u{FEFF}<a/>", "<a/>\u{FEFF}", "%b;<a/>", "<a/>&#10;",
    ])
    func whatIsNotWellFormedIs(_ document: String) {
        let found = problem(document)
        #expect(found == .malformed || (found == .badEncoding && document.contains("encoding=''")))
    }

    @Test(arguments: [
        "<p:a/>", "<a p:b=''/>", "<p:a xmlns='u'/>", "<a><b xmlns:p='u'/><p:b/></a>", "<a xmlns:p=''/>",
        "<a:b:c xmlns:a='u'/>", "<:a/>", "<a:/>", "<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>", "<xmlns:a/>",
        "<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
    ])
    func badNamespacesAre(_ document: String) {
        #expect(problem(document) == .badNamespace)
    }

    @Test(arguments: [
        "<a b='' b=''/>", "<a b='1' c='' b='2'/>", "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
        "<a xmlns='u' xmlns='u'/>",
        "<a xmlns:p='u' xmlns:p='v'/>",
    ])
    func whatStandsTwiceIs(_ document: String) {
        #expect(problem(document) == .duplicateAttribute)
    }

    @Test(arguments: [
        "<a>\0</a>", "\0", "<a>\u{1}</a>", "<a b='\u{1F}'/>", "<!-- \u{B} --><a/>", "<a>\u{FFFE}</a>",
        "<a>\u{FFFF}</a>",
        "<a>&#0;</a>", "<a>&#x0;</a>", "<a>&#;</a>", "<a>&#x;</a>", "<a>&#1;</a>", "<a b='&#x1F;'/>",
        "<a>&#xD800;</a>", "<a>&#xDFFF;</a>",
        "<a>&#xFFFE;</a>", "<a>&#65535;</a>", "<a>&#x110000;</a>", "<a>&#99999999999999999999;</a>",
        "<a>&#x100000041;</a>",
        "<a><![CDATA[\u{8}]]></a>",
    ])
    func forbiddenCharactersAre(_ document: String) {
        #expect(problem(document) == .forbiddenCharacter)
    }

    /// libxml2 refuses them, too, but meets none, not even in a comment.
    @Test func forbiddenCharactersDoNotReachTheLibrary() throws {
        let controls = (UInt8(0)...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) }.map { [$0] }
        for bytes in controls + [[0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF]] {
            #expect(throws: XMLError(.forbiddenCharacter, line: 1, column: 2)) {
                try XMLInput.utf8([0x78] + bytes + [0x78], limits: XMLLimits())
            }
        }
        let allowed = Array("\t\n\r\u{20}\u{7F}\u{D7FF}\u{FFFD}\u{10FFFF}".utf8)
        #expect(try XMLInput.utf8(allowed, limits: XMLLimits()) == allowed)
    }

    @Test(
        arguments: [
            [0xFF], [0x80], [0xC3], [0xC3, 0x28], [0xC0, 0xBC], [0xE0, 0x80, 0xBC], [0xF0, 0x80, 0x80, 0xBC],
            [0xC1, 0x81],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
            [0xE2, 0x82],
            [0xC0, 0x80],
        ] as [[UInt8]])
    func brokenAndOverlongBytesAre(_ bytes: [UInt8]) throws {
        let start = Array("<a>\nтj".utf8)
        #expect(problem(start + bytes + Array("</a>".utf8)) == .badEncoding)
        #expect(problem(start + bytes) == .badEncoding)
        let error = #expect(throws: XMLError.self) {
            try XMLDocument(parsing: start + bytes + Array("</a>".utf8))
        }
        #expect(error == XMLError(.badEncoding, line: 2, column: 3))
    }

    @Test func otherEncodingsAre() {
        for name in ["windows-1251", "ISO-8859-1", "UTF-16", "UTF-7", "US-ASCII", "UTF8", "no such"] {
            for quote in ["'", "\""] {
                let head = "<?xml version=\(quote)1.0\(quote) encoding \n=\(quote)\(name)\(quote)?>"
                #expect(problem(head + "<a/>") == .badEncoding, "\(name)")
            }
        }
        let wide = { (text: String) in text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        }
        #expect(problem(wide("\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><a/>")) == .badEncoding)
        #expect(problem(wide("\u{FEFF}<a>") + [0x00, 0xD8] + wide("</a>")) == .badEncoding)
        #expect(problem(wide("\u{FEFF}<a/>") + [0x0A]) == .badEncoding)
        #expect(problem(wide("\u{FEFF}\u{FEFF}<a/>")) == .malformed)
        #expect(problem(wide("\u{FEFF}")) == .malformed)
        // Without a mark UTF-16 is UTF-8 with NULs, and so is UTF-32.
        #expect(problem(wide("<a/>")) == .forbiddenCharacter)
        #expect(problem([0xFF, 0xFE, 0, 0] + [0x3C, 0, 0, 0]) == .forbiddenCharacter)
        // EBCDIC.
        #expect(problem([0x4C, 0x6F, 0xA7, 0x94, 0x93]) == .badEncoding)
    }

    @Test(
        arguments: [
            ("<a>\n<b>\n&c;</b></a>", .entity, 3, 4), ("<a>\nж<b></c></a>", .malformed, 2, 9),
            ("<a>\r\n\u{1}</a>", .forbiddenCharacter, 2, 1),
            ("\u{FEFF}<a>ж\u{1}</a>", .forbiddenCharacter, 1, 5),
            ("<!-- \n -->\n<!DOCTYPE a>", .documentType, 3, 12), ("<a/>\n\n<b/>", .malformed, 3, 1),
        ] as [(String, XMLError.Problem, Int, Int)])
    func aRefusalSaysWhere(_ document: String, _ problem: XMLError.Problem, _ line: Int, _ column: Int) {
        let error = #expect(throws: XMLError.self) { try read(document) }
        #expect(error == XMLError(problem, line: line, column: column))
    }
}
