#include "core/containers/Intake.h"

#include "core/baking/Baking.h"
#include "core/base/Limits.h"
#include "core/containers/Form.h"
#include "core/containers/HtmlPortfolio.h"
#include "core/containers/Mail.h"
#include "core/containers/PdfFile.h"
#include "core/containers/ZipArchive.h"

#include <QScopedValueRollback>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// Longer names say nothing more; their end tells more than their start.
constexpr qsizetype maxShownName = 255;

bool holdsBadge(const QByteArray& picture)
{
    const Result<Baked> baked = unbake(picture);
    return baked || (baked.error().code != Error::Code::NoBadge && baked.error().code != Error::Code::Unsupported);
}

bool isWanted(Form form, const QByteArray& bytes, Intake::Wanted wanted)
{
    if (isPicture(form))
        return wanted == Intake::Wanted::Carriers || holdsBadge(bytes);
    return form == Form::Json ? mayBeBadgeJson(bytes) : form != Form::None;
}

/// A document that people read, and that may hold badges besides.
bool isPage(Form form) { return form == Form::Pdf || form == Form::Html; }

QChar shownCharacter(QChar c)
{
    const bool isShown = c.isPrint() && c.category() != QChar::Other_Format;
    return isShown || c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
}

} // namespace

QString shownName(const QString& name)
{
    QStringList parts;
    for (const QString& part : QString(name).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts)) {
        if (part != u"." && part != u"..")
            parts.append(part);
    }
    QString shown = parts.join(u'/').right(maxShownName);
    for (QChar& c : shown)
        c = shownCharacter(c);
    return shown;
}

Result<void> Intake::take(const QString& member, const QByteArray& bytes, Wanted wanted)
{
    const Form form = formOf(bytes);
    const bool keepsPages = m_keep == Keep::Pages;
    if (keepsPages && isPage(form))
        m_files.append({ m_prefix + shownName(member), bytes, {} });
    else if (isContainer(form))
        return openInner(member, bytes);
    else if (!keepsPages && isWanted(form, bytes, wanted))
        m_files.append({ m_prefix + shownName(member), bytes, {} });
    return {};
}

void Intake::refuse(const QString& member, const Error& problem)
{
    m_files.append({ m_prefix + shownName(member), {}, problem });
}

Result<void> Intake::proceed(int done, int total)
{
    if (m_progress.cancelled())
        return stop({ Error::Code::Cancelled, {} });
    if (++m_members > limits::maxContainerMembers)
        return stop({ Error::Code::TooLarge, u"members"_s });
    if (m_depth == 1)
        m_progress.report(done, total);
    return {};
}

Result<void> Intake::spend(qint64 bytes)
{
    m_bytes += bytes;
    return budget() < 0 ? stop({ Error::Code::TooLarge, u"all members together"_s }) : Result<void> {};
}

qint64 Intake::budget() const { return limits::maxContainerBytes - m_bytes; }

Result<void> Intake::open(const QByteArray& container)
{
    const QScopedValueRollback depth(m_depth, m_depth + 1);
    switch (formOf(container)) {
    case Form::Zip:
        return openZip(container, *this);
    case Form::Pdf:
        return openPdf(container, *this);
    case Form::Mail:
        return openMail(container, *this);
    case Form::Html:
        return openHtmlPortfolio(container, *this);
    default:
        return {};
    }
}

// A container that cannot be opened costs us that one member; only what stops the whole reading goes further up.
Result<void> Intake::openInner(const QString& member, const QByteArray& bytes)
{
    if (m_depth >= limits::maxContainerNesting) {
        refuse(member, { Error::Code::TooLarge, u"a container in a container in a container"_s });
        return {};
    }
    const QString outer = m_prefix;
    m_prefix += shownName(member) + u'/';
    const Result<void> opened = open(bytes);
    m_prefix = outer;
    if (m_stop)
        return *m_stop;
    if (!opened)
        refuse(member, opened.error());
    return {};
}

Result<void> Intake::stop(const Error& error)
{
    m_stop = error;
    return error;
}

} // namespace besace
