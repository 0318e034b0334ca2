#pragma once

#include <QtGlobal>

/// Every bound on foreign bytes, in one place, each with its reason. The largest real values that were seen:
/// baked text 5 kB, JWT 8 kB, Open Badges 3.0 JSON with pictures 56 kB, Blockcerts 412 kB, nesting 11.
namespace besace::limits {

/// A file somebody hands us. A scanned PDF portfolio with attachments stays far below.
inline constexpr qint64 maxFileBytes = 64LL * 1024 * 1024;
/// A credential: ten times the largest real one.
inline constexpr qint64 maxPayloadBytes = 4LL * 1024 * 1024;
/// A document from elsewhere (issuer profile, status list), as `spec-facts` section 3 sets it.
inline constexpr qint64 maxDocumentBytes = 5LL * 1024 * 1024;
/// What a compressed chunk, SVGZ or status list may grow to: 16 MiB is 128 million status bits.
inline constexpr qint64 maxInflatedBytes = 16LL * 1024 * 1024;

/// JSON nesting; six times the deepest real badge, and no recursion of ours comes near the stack's end.
inline constexpr int maxJsonDepth = 64;
/// JSON values in one document: a memory bound, about 100 bytes each.
inline constexpr int maxJsonValues = 1'000'000;
/// N-Quads text, and the quads in it. A badge has at most 356 quads, a thousand badges in one document 52,655 and 7 MB;
/// a quad costs about 300 bytes of memory.
inline constexpr qint64 maxNQuadsBytes = 32LL * 1024 * 1024;
inline constexpr size_t maxQuads = 500'000;
/// Work on blank nodes that only their neighbourhood tells apart: related hashes made, neighbours walked through, and
/// kilobytes hashed or compared. Real badges need less than a hundred. It is over in a fifth of a second.
inline constexpr qint64 maxCanonicalizationWork = 100'000;
/// How far such a neighbourhood is followed, on the stack; a chain of a hundred blank nodes needs a hundred.
inline constexpr int maxCanonicalizationDepth = 256;
/// Quads made of one badge while earlier contexts are tried for a proof that does not hold with today's: up to 60
/// choices, each of which may be read in two ways. The largest badge needs 43,000.
inline constexpr size_t maxEarlierReadingQuads = 60'000;
/// Terms defined, or copied from one table to another, while the contexts of one document are processed, at about half
/// a kilobyte. The known contexts together define 4,000; a context of a document's own, in a badge, brings 500 with it.
inline constexpr qint64 maxContextWork = 250'000;
/// Contexts that name one another by address; the known ones do not.
inline constexpr int maxRemoteContexts = 16;
/// Terms that are defined by one another, on the stack. A prefix of a prefix is two.
inline constexpr int maxTermDependencies = 64;
/// Terms of known contexts kept compiled, at about half a kilobyte. All ways in which badges combine the known
/// contexts need 60,000.
inline constexpr size_t maxCompiledTerms = 200'000;
/// UTF-16 units of the IRIs made while one document is expanded: a prefix of a megabyte may stand before every key.
inline constexpr qsizetype maxExpandedIriChars = 16LL * 1024 * 1024;
/// What a document says without effect, as named in a report; one is enough for a proof to fail.
inline constexpr int maxDroppedNamed = 100;
/// Statements of a badge of which its holder left something out, each with a signature of its own that takes a tenth
/// of a millisecond to check. A whole badge has at most 356.
inline constexpr qsizetype maxDisclosedStatements = 1000;
/// Parts of an SD-JWT that its holder shows one by one; a whole learner record stays far below.
inline constexpr qsizetype maxDisclosures = 1000;
/// base58 is decoded in quadratic time; an RSA-4096 did:key has about 720 characters.
inline constexpr int maxBase58Chars = 4096;

/// Badges taken from one learner record, presentation or list; a whole career stays far below.
inline constexpr int maxBadgesPerPayload = 1000;
/// A presentation with a learner record with credentials is three; each level is copied, so there must be an end.
inline constexpr int maxBadgeNesting = 4;

/// Chunks of a PNG. libpng's own default is 1,000 text chunks.
inline constexpr int maxPngChunks = 65536;
/// Badge chunks or elements unpacked in one picture; more than one is already against the specification.
inline constexpr int maxBakedPayloads = 8;
/// XML elements looked at in an SVG before we say it holds no badge.
inline constexpr int maxXmlTokens = 2'000'000;
/// XML nesting in an SVG; drawing programs stay below 100.
inline constexpr int maxXmlDepth = 512;
/// An SVG, and the document inside an SVGZ; the largest artwork with embedded fonts that was seen has 2 MB.
inline constexpr qint64 maxSvgBytes = maxInflatedBytes;
/// An internal DTD: it bounds what entities and attribute defaults can do to everything behind it. Illustrator's takes
/// 2 kB.
inline constexpr qsizetype maxXmlDoctypeBytes = 16LL * 1024;
/// How far we look for the root element to see whether a file is an SVG: behind licence comments and the DOCTYPE.
inline constexpr qsizetype maxXmlPrologBytes = 64LL * 1024;
/// Attributes of one element, compared with each other by Qt's reader.
inline constexpr int maxXmlAttributes = 512;
/// Namespace declarations in one document, each looked at for each element by Qt's reader.
inline constexpr int maxXmlNamespaces = 512;
/// References to entities of the document's own; each may grow to maxXmlEntityChars. Illustrator uses about ten.
inline constexpr int maxXmlEntityReferences = 1000;
inline constexpr int maxXmlEntityChars = 4096;

/// Files taken from one archive, folder or PDF.
inline constexpr int maxContainerMembers = 10'000;
/// A ZIP inside a ZIP is opened; a third level is not.
inline constexpr int maxContainerNesting = 2;
/// What all members of one container may add up to, inflated.
inline constexpr qint64 maxContainerBytes = 512LL * 1024 * 1024;
/// How many times its packed size a member of an archive may have, once it is over a megabyte. Pictures and JSON stay
/// below 20; deflate can do 1,032.
inline constexpr qint64 maxInflationRatio = 200;
inline constexpr qint64 freeInflationBytes = 1024LL * 1024;
/// Objects of a PDF that are looked at for attachments; a book of 500 pages has about 10,000.
inline constexpr int maxPdfObjects = 200'000;
/// What the streams that describe a PDF (objects, cross-references) may unpack to; a book has about 5 MB. qpdf makes
/// an object of about 100 bytes of every few of these.
inline constexpr qint64 maxPdfStructureBytes = 16LL * 1024 * 1024;
/// Characters of text that are read off the pages of a PDF, and what the codes of its fonts stand for; a book has a
/// million characters, a font at most as many codes.
inline constexpr qsizetype maxPdfTextChars = 2'000'000;
inline constexpr qsizetype maxPdfFontCodes = 65'536;
/// Multiparts and messages inside one another; a mail forwarded many times has about five.
inline constexpr int maxMailNesting = 20;
/// How far we look to see what a file is: where an e-mail's header ends, or an SVG's first element stands.
inline constexpr qsizetype maxSniffedBytes = maxXmlPrologBytes;

/// RSA keys: below 2048 bits a signature can be made by others (NIST SP 800-131A), above 8192 checking one takes
/// long enough to be a weapon.
inline constexpr int minRsaBits = 2048;
inline constexpr int maxRsaBits = 8192;
/// RSA exponents: 3 and 65537 are what people use; OpenSSL itself stops at 64 bits for long moduli.
inline constexpr int maxRsaExponentBytes = 8;
/// A PEM key or certificate; a certificate with a picture of its own may reach some ten kilobytes.
inline constexpr int maxPemChars = 64 * 1024;
/// JWS header, did:jwk and did:key with a JWK inside: the largest real one, with a certificate chain, has 8 kB.
inline constexpr int maxKeyTextChars = 64 * 1024;
/// Keys that stay decoded: more issuers than one person's badges come from, of a few kilobytes each.
inline constexpr int maxRememberedKeys = 256;
/// Verification methods of one DID document; each costs a check of its key.
inline constexpr int maxVerificationMethods = 128;
/// An address made from a DID; longer ones are refused by servers too.
inline constexpr int maxAddressChars = 2048;
/// Documents asked for while one badge is verified: assertion, badge class, issuer, key, list, DID documents.
inline constexpr int maxDocumentsPerBadge = 40;
/// Redirects followed for one document.
inline constexpr int maxRedirects = 5;
/// Documents that are fetched at a time, and from one site: no site is to notice us.
inline constexpr int maxFetchesAtOnce = 4;
inline constexpr int maxFetchesPerSite = 2;
/// What one run of the program remembers of what it fetched; 10,000 ordinary profiles stay below.
inline constexpr qint64 maxRememberedBytes = 64LL * 1024 * 1024;
/// Documents kept with a badge from several checks: what one check asks for, twice over.
inline constexpr int maxKeptDocuments = 2 * maxDocumentsPerBadge;
/// What they may add up to in bytes. Pictures and a page for people have one or two million; the rest is small.
inline constexpr qint64 maxKeptCopyBytes = 16LL * 1024 * 1024;
/// HTTP validators (ETag, Last-Modified): they go back to the site as they came; longer ones are tracking.
inline constexpr int maxValidatorBytes = 200;
/// Proofs, endorsements and status entries looked at in one badge.
inline constexpr int maxProofs = 16;

/// One row of a damaged backpack: the largest file, its digest, and room for what stands beside it.
inline constexpr qint64 maxStoredRowBytes = maxFileBytes + 64LL * 1024;
/// A backpack that is checked from end to end each time it opens: a tenth of a second. Larger ones are checked once a
/// day, while the window is there.
inline constexpr qint64 maxBytesCheckedAtOpening = 32LL * 1024 * 1024;
/// What a copy of the backpack leaves on its disk, besides room for the backpack itself once more.
inline constexpr qint64 roomLeftBesideBackups = 64LL * 1024 * 1024;

/// What is looked at of a text typed or pasted into a search: nobody means more words, and SQLite's full-text search
/// nests an expression one level a word, up to 256.
inline constexpr int maxSearchChars = 1000;
inline constexpr int maxSearchWords = 32;
/// Hits up to which a search is ranked: more than anyone reads, and ranking them all takes longer than a key stroke.
inline constexpr int maxRankedHits = 2000;
/// How far into a text of a badge an excerpt is looked for, for each row that is seen: ten pages.
inline constexpr int maxExcerptSourceChars = 20'000;
/// What the person did, kept to be undone; about a hundred bytes each.
inline constexpr int maxOperations = 500;
/// Own words, in UTF-16 units: a box of a story has 200 characters, of which some take several.
inline constexpr int maxStoryChars = 1000;
inline constexpr int maxOwnNameChars = 200;
/// Tags, or own skills, of one badge.
inline constexpr int maxOwnNames = 50;
/// Values offered for one filter, those with most badges first.
inline constexpr int maxFacetValues = 200;
/// A picture shorter than that is kept with its badge: to keep it apart takes room too.
inline constexpr qsizetype minArtworkBytes = 4096;
/// Bytes of files that were read and wait for those before them; a window of ordinary badges stays far below.
inline constexpr qint64 maxUndeliveredBytes = 256LL * 1024 * 1024;
/// One text of a badge in a portfolio, in UTF-16 units: ten pages. The longest real criteria had 6,000.
inline constexpr int maxShownTextChars = 50'000;
/// Pixels of a picture before it is made small; each needs four bytes while it is read. Badges have one million.
inline constexpr qint64 maxPicturePixels = 25'000'000;
/// Elements of an SVG as drawn, each as often as it is referred to; filters, masks and long paths weigh more. A
/// detailed real badge has 600; this many keep a slow machine busy for two seconds.
inline constexpr qint64 maxSvgWork = 10'000;
/// Characters of its attributes.
inline constexpr qint64 maxSvgAttributeChars = 1'000'000;
/// Characters of text set in it.
inline constexpr qint64 maxSvgTextChars = 2000;
/// Rules of its style sheets times elements they are tried on.
inline constexpr qint64 maxSvgRuleMatches = 5'000'000;

/// A sealed file says itself how much work its key takes: 256 MiB, and about a second, are what a stranger's file may
/// cost. Ours take half of it.
inline constexpr int maxScryptLog2N = 18;
inline constexpr int maxScryptBlockSize = 8;
inline constexpr int maxScryptParallelism = 4;
/// A piece of a sealed file is held in memory.
inline constexpr qint64 maxSealChunkBytes = 1024LL * 1024;
/// A password typed or read from a file; a sentence is welcome, a book is a mistake.
inline constexpr int maxPassphraseChars = 1024;

/// A backpack with a password is whole in memory while it is open, and is written whole after each change.
inline constexpr qint64 maxSealedBackpackBytes = 512LL * 1024 * 1024;

/// Entries of a backup, at about 200 bytes of memory each: a hundred thousand badges with ten files and documents.
inline constexpr qint64 maxBackupEntries = 1'100'000;
/// One part of a backup's index, and how many badges we write into one: each has about a thousand JSON values at most.
inline constexpr qint64 maxBackupIndexBytes = maxInflatedBytes;
inline constexpr int badgesPerIndexPart = 200;
/// Badges that an advisor looks at in one session, all of them in memory, at about 20 kilobytes each.
inline constexpr qsizetype maxReviewedBadges = 20'000;
/// Different addresses that the badges of a session name in clear, each of which is tried on every hidden one.
inline constexpr qsizetype maxComparedIdentities = 50;
/// A domain name (RFC 1035, section 2.3.4) and the name of an organisation, as far as they are compared.
inline constexpr qsizetype maxComparedNameChars = 255;
/// Files that hold one badge: the same award handed out again and again.
inline constexpr int maxFilesPerBadge = 1000;
/// Names in a backup: addresses of the person, organisations, collections.
inline constexpr int maxBackupNames = 100'000;

} // namespace besace::limits
