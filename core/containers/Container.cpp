#include "core/containers/Container.h"

#include "core/base/Limits.h"
#include "core/containers/Form.h"
#include "core/containers/Intake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

QString containerName(const QByteArray& bytes)
{
    switch (formOf(bytes)) {
    case Form::Png:
        return u"png"_s;
    case Form::Svg:
        return u"svg"_s;
    case Form::Json:
    case Form::Address:
        return u"json"_s;
    case Form::Jws:
        return u"jws"_s;
    case Form::Zip:
        return u"zip"_s;
    case Form::Pdf:
        return u"pdf"_s;
    case Form::Mail:
        return u"eml"_s;
    case Form::Html:
        return u"html"_s;
    case Form::None:
        break;
    }
    return {};
}

Result<QList<CarriedFile>> openContainer(const QByteArray& bytes, Progress& progress)
{
    if (bytes.size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, {} };
    const Form form = formOf(bytes);
    if (form == Form::None)
        return Error { Error::Code::NoBadge, {} };
    if (!isContainer(form))
        return QList { CarriedFile { {}, bytes, {} } };
    Intake intake(progress);
    const Result<void> opened = intake.open(bytes);
    if (!opened)
        return opened.error();
    const QList<CarriedFile>& files = intake.files();
    if (files.isEmpty())
        return Error { Error::Code::NoBadge, {} };
    if (std::all_of(files.begin(), files.end(), [](const CarriedFile& file) { return file.problem.has_value(); }))
        return *files.first().problem;
    return files;
}

QList<QByteArray> pagesIn(const QByteArray& bytes, Progress& progress)
{
    const Form form = bytes.size() > limits::maxFileBytes ? Form::None : formOf(bytes);
    if (form == Form::Pdf || form == Form::Html)
        return { bytes };
    Intake intake(progress, Intake::Keep::Pages);
    if (!isContainer(form) || !intake.open(bytes))
        return {};
    QList<QByteArray> pages;
    for (const CarriedFile& file : intake.files()) {
        if (!file.problem)
            pages.append(file.bytes);
    }
    return pages;
}

} // namespace besace
