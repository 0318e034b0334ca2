#include "core/sharing/Paper.h"
#include "core/sharing/cv/CvLayout.h"
#include "core/sharing/pdf/PdfPreview.h"

#include <memory>

namespace besace {

Result<QByteArray> cvPdf(const Portfolio& portfolio, Progress& progress)
{
    const Result<CvContent> content = cvContent(portfolio, progress);
    if (!content)
        return content.error();
    return pdf::writePaper(CvLayout(*content), pdf::finishOf(content->portfolio, portfolio.madeAt), progress);
}

PagePicture cvPage(const CvContent& content, int index, int width)
{
    return pdf::pagePicture(CvLayout(content), index, width);
}

Result<PagePictures> cvPages(const Portfolio& portfolio, Progress& progress)
{
    Result<CvContent> content = cvContent(portfolio, progress);
    if (!content)
        return content.error();
    const auto kept = std::make_shared<const CvContent>(*std::move(content));
    return PagePictures([kept](int index, int width) { return cvPage(*kept, index, width); });
}

Result<Paper> cvPaper(const Portfolio& portfolio, Progress& progress)
{
    Result<CvContent> content = cvContent(portfolio, progress);
    if (!content)
        return content.error();
    const auto kept = std::make_shared<const CvContent>(*std::move(content));
    return Paper(kept, std::make_unique<CvLayout>(*kept));
}

} // namespace besace
