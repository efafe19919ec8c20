import Testing

@testable import XML

@Suite struct XMLReadingTests {
    private static let xforms = "http://www.w3.org/2002/xforms"
    private static let html = "http://www.w3.org/1999/xhtml"
    private static let form = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <?xml-stylesheet href="http://127.0.0.1/a.css" encoding="none"?>
        <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
          <h:head><!-- a comment --><h:title>Боздид</h:title>
            <model>
              <bind nodeset="/data/m:place" type="string"
                required="true()" xmlns:m="http://openrosa.org/xforms"/>
              <bind nodeset="/data/note" xml:lang="tg"/>
            </model>
          </h:head>
        </h:html>
        """

    @Test func aFormIsLookedThrough() throws {
        let root = try read(Self.form)
        #expect(root.name == XMLName("html", in: Self.html))
        #expect(root.first("head") == nil)
        let head = try #require(root.first("head", in: Self.html))
        #expect(head.first("title", in: Self.html)?.text == "Боздид")
        #expect(head.first("title", in: Self.html)?.line == 4)
        let binds = try #require(head.first("model", in: Self.xforms)).all("bind", in: Self.xforms)
        #expect(binds.map { $0.attribute("nodeset") } == ["/data/m:place", "/data/note"])
        #expect(binds[0].attribute("type", in: Self.xforms) == nil)
        #expect(binds[1].attribute("lang", in: XMLName.xml) == "tg")
        #expect(binds[1].attribute("lang") == nil)
        #expect(binds.map(\.line) == [7, 8])
        #expect(binds[0].prefixes == [XMLPrefix(prefix: "m", namespace: "http://openrosa.org/xforms")])
        #expect(root.prefixes == [XMLPrefix(prefix: "h", namespace: Self.html)])
        #expect(root.descendants("bind", in: Self.xforms) == binds)
        #expect(root.descendants("bind").isEmpty)
    }

    @Test func theOrderAndTheSpaceAreKept() throws {
        let root = try read("<p>\n Article <num>1</num>,\t<i>a<b>b</b>c</i> <num>2</num></p>")
        #expect(root.text == "\n Article 1,\tabc 2")
        #expect(root.elements.map(\.name.local) == ["num", "i", "num"])
        #expect(root.all("num").map(\.text) == ["1", "2"])
        #expect(root.children.count == 6)
        #expect(root.children.first == .text("\n Article "))
        #expect(root.children[4] == .text(" "))
    }

    @Test(arguments: [
        ("<a>&lt;&gt;&amp;&apos;&quot;</a>", "<>&'\""), ("<a>&#1203;&#x4b3;&#x1F600;</a>", "ҳҳ😀"),
        ("<a>&amp;lt;&#38;#38;</a>", "&lt;&#38;"),
        ("<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", "<b>&amp;]]>"),
        ("<a>one<!-- two -->three<?four five?>six</a>", "onethreesix"),
        ("<a>\r\n\r<![CDATA[\r\n]]></a>", "\n\n\n"),
        ("<a>&#13;&#10;&#9;</a>", "\r\n\t"),
        ("<a>\u{7F}\u{85}\u{2028}\u{FFFD}\u{10FFFF}</a>", "\u{7F}\u{85}\u{2028}\u{FFFD}\u{10FFFF}"),
        ("<a></a>", ""), ("<a/>", ""), ("\n<!-- --><?p?><a>x</a>\n<!-- --><?p?>\n", "x"),
        ("<?xml version='1.1'?><a>x</a>", "x"), ("<?xml-style encoding='none'?><a>x</a>", "x"),
        ("<a>e\u{301}</a>", "e\u{301}"),
    ])
    func texts(_ document: String, _ text: String) throws {
        let root = try read(document)
        #expect(Array(root.text.utf8) == Array(text.utf8))
        #expect(root.children == (text.isEmpty ? [] : [.text(text)]))
    }

    @Test(arguments: [
        ("<a b='&lt;&amp;&quot;&apos;&gt;'/>", "<&\"'>"), ("<a b='\r\n\t'/>", "  "),
        ("<a b='&#13;&#10;&#9;'/>", "\r\n\t"), ("<a b=\"'\"/>", "'"), ("<a b=''/>", ""),
        ("<a b='&#38;&#x26;&amp;#38;'/>", "&&&#38;"), ("<a b = '&#1203;>'/>", "ҳ>"),
    ])
    func values(_ document: String, _ value: String) throws {
        let written = try #require(try read(document).attribute("b"))
        #expect(Array(written.utf8) == Array(value.utf8))
    }

    @Test func namespacesAreResolved() throws {
        let root = try read(
            """
            <a xmlns="u:1" xmlns:p="u:2"><b xmlns="" p:x="1" x="2"/><c xmlns="u:3" xmlns:p="u:4" p:x="3"/>\
            <p:d/><e/><xml:f/><p:g xmlns:p="u:5?a&amp;b&amp;#38;"/></a>
            """)
        #expect(root.name.namespace == "u:1")
        #expect(
            root.elements.map(\.name) == [
                XMLName("b"), XMLName("c", in: "u:3"), XMLName("d", in: "u:2"), XMLName("e", in: "u:1"),
                XMLName("f", in: XMLName.xml), XMLName("g", in: "u:5?a&b&#38;"),
            ])
        let names = root.elements[0].attributes.map(\.name)
        #expect(names == [XMLName("x", in: "u:2"), XMLName("x")])
        #expect(root.elements[1].attributes.map(\.name) == [XMLName("x", in: "u:4")])
        #expect(root.elements[1].prefixes == [XMLPrefix(prefix: "p", namespace: "u:4")])
    }

    /// Swift takes two strings for equal that look the same; names are compared by bytes.
    @Test func namesThatLookTheSameAreTwo() throws {
        let root = try read("<a \u{E9}='1' e\u{301}='2' xmlns:\u{E9}='u:\u{E9}'><e\u{301}/><\u{E9}/></a>")
        #expect(root.attribute("\u{E9}") == "1")
        #expect(root.attribute("e\u{301}") == "2")
        #expect(root.all("\u{E9}").count == 1)
        #expect(Set(root.elements.map(\.name)).count == 2)
        #expect(XMLName("a", in: "u:\u{E9}") != XMLName("a", in: "u:e\u{301}"))
        #expect(XMLName("a", in: "") == XMLName("a"))
    }

    @Test func markedAndWideEncodingsAreRead() throws {
        let text = "<a b='ҳ'>ӯ😀\u{FEFF}</a>"
        let expected = try read(text)
        #expect(try XMLDocument(parsing: [0xEF, 0xBB, 0xBF] + Array(text.utf8)).root == expected)
        for head in [
            "", "<?xml version='1.0' encoding='UTF-16'?>", "<?xml version='1.0' encoding=\"utf-16\" ?>",
        ] {
            let units = Array("\u{FEFF}\(head)\(text)".utf16)
            let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
            #expect(try XMLDocument(parsing: little).root == expected)
            #expect(try XMLDocument(parsing: big).root == expected)
        }
        #expect(try read("<?xml version = '1.0' encoding = 'utf-8' ?>\(text)") == expected)
    }
}
