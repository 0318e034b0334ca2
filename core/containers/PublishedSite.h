#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

/// What tells a folder that Besace wrote for a web host from any other (core/sharing/site).
namespace besace::site {

/// A file of this name and content lies in it. It is for people, too.
inline const QString markerName = QStringLiteral("besace-site.txt");
inline const QByteArray marker
    = "Besace made this site. Besace may write it anew: files that you add beside these stay.\n"
      "Besace a fait ce site. Besace peut le refaire : vos fichiers ajoutés ici restent.\n";

/// The folder in it where the original badge files are.
inline const QString filesName = QStringLiteral("files");
/// And the one where the pages of badges are.
inline const QString pagesName = QStringLiteral("badges");

bool isSite(const QString& folder);

/// What to read of a folder: every file below it; of a site, wherever it lies, only the original badge files: its pages
/// and pictures would show the same badges again. @return as filesBelow()
Result<QStringList> filesToRead(const QString& folder);

/// The original badge files that lie beside a page of such a site, in name order; none for any other page. Nothing
/// outside the site's folder is looked at. @return as filesBelow()
Result<QStringList> badgeFilesBeside(const QString& page);

/// The folder of such a site that @p file, a page or an original badge file, lies in; empty where there is none.
QString folderOf(const QString& file);

/// The pages of such a site: the first one, then those of badges in name order. @return as filesBelow()
Result<QStringList> pagesIn(const QString& folder);

} // namespace besace::site
