#include "core/jsonld/Expand.h"

#include "tests/core/jsonld/SuiteManifest.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Every test of expansion that the W3C has for JSON-LD 1.1.
class tst_ExpansionSuite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manifest_data();
    void manifest();
};

namespace {

bool sameExpanded(const JsonValue& left, const JsonValue& right, bool ordered);

/// Arrays are sets unless they are lists: the suite's README says to compare them so.
bool sameArrays(JsonArray left, const JsonArray& right, bool ordered)
{
    if (left.size() != right.size())
        return false;
    if (ordered)
        return std::equal(left.begin(), left.end(), right.begin(),
            [](const JsonValue& a, const JsonValue& b) { return sameExpanded(a, b, false); });
    for (const JsonValue& wanted : right) {
        const auto found = std::find_if(
            left.begin(), left.end(), [&](const JsonValue& value) { return sameExpanded(value, wanted, false); });
        if (found == left.end())
            return false;
        left.erase(found);
    }
    return true;
}

bool sameObjects(const JsonObject& left, const JsonObject& right)
{
    if (left.size() != right.size())
        return false;
    return std::all_of(left.begin(), left.end(), [&](const JsonObject::Member& member) {
        const JsonValue* const other = right.find(member.key);
        return other
            && (member.key == u"@value" ? member.value == *other
                                        : sameExpanded(member.value, *other, member.key == u"@list"));
    });
}

bool sameExpanded(const JsonValue& left, const JsonValue& right, bool ordered)
{
    if (left.isArray() && right.isArray())
        return sameArrays(left.array(), right.array(), ordered);
    if (left.isObject() && right.isObject())
        return sameObjects(left.object(), right.object());
    return left == right;
}

} // namespace

void tst_ExpansionSuite::manifest_data()
{
    REQUIRE_CONFORMANCE("json-ld-api");
    addSuiteTests(u"expand-manifest.jsonld"_s);
}

void tst_ExpansionSuite::manifest()
{
    QFETCH(SuiteTest, test);
    if (const QString reason = test.reasonToSkip(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const SuiteContexts contexts(SuiteTest::base(), SuiteTest::folder());
    const Result<JsonValue> expanded = jsonld::expand(test.input(), contexts, { test.baseIri(), test.expandContext() });
    if (!test.expectedError().isEmpty()) {
        QVERIFY(!expanded);
        QCOMPARE(SuiteTest::errorCode(expanded.error()), test.expectedError());
        return;
    }
    QVERIFY2(expanded, qPrintable(expanded ? QString() : expanded.error().detail));
    const JsonValue expected = conformanceJson(test.expectedFile());
    QVERIFY(expected.isArray());
    QVERIFY2(sameExpanded(*expanded, expected, false), toIndentedJson(*expanded));
}

QTEST_APPLESS_MAIN(tst_ExpansionSuite)
#include "tst_expansionsuite.moc"
