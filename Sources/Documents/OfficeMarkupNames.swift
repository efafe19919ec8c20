extension OfficeMarkup {
    /// Changes that are tracked (ECMA-376 part 1, 17.13.5), beside all whose names end in `Change`.
    static let changes: Set = [
        "ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart",
        "customXmlInsRangeStart",
        "customXmlDelRangeStart", "customXmlMoveFromRangeStart", "customXmlMoveToRangeStart", "cellIns",
        "cellDel", "cellMerge", "delText", "delInstrText", "conflictIns", "conflictDel",
        "customXmlConflictInsRangeStart", "customXmlConflictDelRangeStart",
    ]

    static let comments: Set = [
        "comment", "commentEx", "commentReference", "commentRangeStart", "commentRangeEnd", "threadedComment",
    ]

    /// Elements that tell of the maker or of the program and nothing of what the document says. Content that is bound to
    /// properties, which are left out, would be emptied, so the bonds go and the content stays.
    static let withoutMeaning: Set = [
        "rsids", "rsid", "proofErr", "permStart", "permEnd", "attachedTemplate", "docId", "docVars",
        "mailMerge",
        "saveThroughXslt", "nsid", "tmpl", "dataBinding", "absPath", "fileSharing", "fileVersion",
        "revisionPtr",
        "customWorkbookViews", "customSheetViews", "fileRecoveryPr", "webPublishing", "webPublishItems",
    ]

    /// Attributes that mark a paragraph, picture or session, so that two documents of one person can be linked.
    static let marks: Set = ["paraId", "textId", "anchorId", "editId", "durableId", "uid", "gfxdata"]

    /// Attributes that name people or the moments of their work. Where they stand in an element that is known, it is left out
    /// or refused before; anywhere else the file is refused.
    static let ofPeople: Set = [
        "author", "userName", "initials", "lastModifiedBy", "creator", "createdBy", "modifiedBy", "lastUser",
        "refreshedBy", "refreshedDate", "dateUtc", "userId", "personId", "providerId", "editor",
    ]

    /// Elements whose texts are read by the program: fields of Word, formulas and names of Excel.
    static let instructions: Set = [
        "instrText", "f", "definedName", "formula", "formula1", "formula2", "calculatedColumnFormula",
    ]
}
