#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/sharing/OutputFile.h"
#include "core/sharing/Paper.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/site/Site.h"

#include <QString>

#include <functional>

class QWidget;

namespace besace {

class SharePanel;

/// A kind of output. Each has a file of its own, and a row in shareKinds(); the dialog knows none by name.
struct ShareKind {
    /// Where it goes: into a file that the person names, into a folder that they choose, or nowhere: it is copied from
    /// its panel.
    enum class Goes { ToFile, ToFolder, Nowhere };

    QString id; ///< also the name of its button, and how it is remembered; never changes
    QString words; ///< "PDF to send or print"
    bool isUsual = false; ///< stands among the first; the others are folded away
    Goes goes = Goes::ToFile;
    QString ending; ///< of the file: `pdf`
    QString fileKind; ///< "PDF (*.pdf)"
    bool carriesBadges = true; ///< whether Portfolio::attachFiles means anything to it
    bool goesIntoCej = false; ///< the app of the "Contrat d'engagement jeune" takes PDF and pictures only
    bool hasTheme = true; ///< and Portfolio::theme
    bool linksToSite = false; ///< and SiteOptions::address
    /// Its pages for a printer; on any thread. Empty where it is not for paper. @return Cancelled
    std::function<Result<Paper>(const Portfolio&, Progress&)> paper = {};
    /// Makes all of it; on any thread. @return Cancelled, CannotWrite. Empty where it goes nowhere
    std::function<Result<QList<OutputFile>>(const Portfolio&, const SiteOptions&, Progress&)> make;
    /// What a person can read of it; on any thread. Empty where its panel needs no words.
    std::function<QString(const QList<OutputFile>&)> read = {};
    /// Which badges cannot be in it, each with the reason and what to do. Empty where all can.
    std::function<QStringList(const QList<PortfolioBadge>&)> leftOut = {};
    /// What stands in the third column.
    std::function<SharePanel*(QWidget* parent)> makePanel;
};

/// In the order in which they are offered.
QList<ShareKind> shareKinds();
/// The first where none has that id.
ShareKind shareKind(const QString& id);

// The rows, each beside the panel it needs.
ShareKind pdfKind();
ShareKind webPageKind();
ShareKind siteKind();
ShareKind embedKind();
ShareKind signatureKind();
ShareKind networksKind();
ShareKind cardKind();
ShareKind mailKind();
ShareKind cvPdfKind();
ShareKind cvPageKind();
ShareKind resumeKind();
ShareKind zipKind();
ShareKind tableKind();
ShareKind presentationKind();
ShareKind assertionsKind();

/// Of one file that @p make makes.
template <typename Make>
std::function<Result<QList<OutputFile>>(const Portfolio&, const SiteOptions&, Progress&)> oneFile(Make make)
{
    return [make](const Portfolio& portfolio, const SiteOptions&, Progress& progress) -> Result<QList<OutputFile>> {
        const Result<QByteArray> bytes = make(portfolio, progress);
        if (!bytes)
            return bytes.error();
        return QList { OutputFile { {}, *bytes } };
    };
}

} // namespace besace
