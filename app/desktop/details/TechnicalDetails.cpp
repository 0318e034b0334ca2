#include "app/desktop/details/TechnicalDetails.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/Pieces.h"
#include "core/sharing/ControlCode.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Fact {
    QString name;
    QString value;
};

QList<Fact> factsOf(const StoredBadge& stored, const QStringList& fileNames)
{
    const Badge& badge = stored.badge;
    QList<Fact> facts {
        { TechnicalDetails::tr("Open Badges version"), generationName(badge.generation) },
        { TechnicalDetails::tr("Securing"), securingName(badge.securing) },
        { TechnicalDetails::tr("Algorithm or suite"), badge.suite },
        { TechnicalDetails::tr("Control code, as on paper"), controlCode(badge.payload) },
        { TechnicalDetails::tr("Badge id"), badge.id },
        { TechnicalDetails::tr("Hosted at"), badge.hostedUrl },
        { TechnicalDetails::tr("Issuer id"), badge.issuer.id },
        { TechnicalDetails::tr("Achievement id"), badge.achievement.id },
        { TechnicalDetails::tr("Types"), badge.types.join(u", "_s) },
        { TechnicalDetails::tr("Files"), fileNames.join(u", "_s) },
        { TechnicalDetails::tr("Flaws"), badge.flaws.join(u", "_s) },
    };
    for (const Check& check : stored.report.checks) {
        const QString detail = check.detail.isEmpty() ? QString() : u" – "_s + check.detail;
        facts << Fact { checkName(check.kind), answerName(check.answer) + u", "_s + check.reason + detail };
    }
    facts.removeIf([](const Fact& fact) { return fact.value.isEmpty(); });
    return facts;
}

QString rawText(const Badge& badge)
{
    return QString::fromUtf8(badge.document.isNull() ? badge.payload : toIndentedJson(badge.document));
}

QPlainTextEdit* makeRawView(const Badge& badge)
{
    auto* raw = new QPlainTextEdit;
    raw->setReadOnly(true);
    raw->setTabChangesFocus(true);
    raw->setLayoutDirection(Qt::LeftToRight); // braces stand where their writer put them
    raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    raw->setPlainText(shownLines(rawText(badge)));
    raw->setAccessibleName(TechnicalDetails::tr("The badge's data"));
    raw->setMinimumHeight(raw->fontMetrics().height() * 14);
    return raw;
}

QString asText(const QList<Fact>& facts)
{
    QString text;
    for (const Fact& fact : facts)
        text += fact.name + u": "_s + fact.value + u'\n';
    return text;
}

} // namespace

TechnicalDetails::TechnicalDetails(const StoredBadge& stored, const QStringList& fileNames, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargins(space::between, 0));
    layout->setSpacing(2);
    const QList<Fact> facts = factsOf(stored, fileNames);
    for (const Fact& fact : facts) {
        auto* name = new TextLabel(TextSize::Body, Ink::Muted, false);
        name->setWords(fact.name);
        auto* value = new TextLabel;
        value->setWords(oneLine(fact.value));
        value->setSelectable();
        layout->addWidget(name);
        layout->addWidget(value);
        layout->addSpacing(6);
    }
    layout->addWidget(makeRawView(stored.badge));
    QPushButton* copy = makeButton(tr("Copy everything"), u"copy"_s, ButtonKind::Plain);
    const QString everything = asText(facts) + u'\n' + QString::fromUtf8(stored.badge.payload);
    connect(copy, &QPushButton::clicked, this, [everything] { QGuiApplication::clipboard()->setText(everything); });
    layout->addSpacing(space::inside);
    layout->addWidget(copy, 0, Qt::AlignLeading);
}

} // namespace besace
