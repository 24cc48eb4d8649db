package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;
import coop.equalcare.hatstand.rostering.ui.away.AbsenceFormView;
import coop.equalcare.hatstand.rostering.ui.away.AbsenceFormViewModel;
import coop.equalcare.hatstand.rostering.ui.away.AbsencesView;
import coop.equalcare.hatstand.rostering.ui.away.AbsencesViewModel;
import coop.equalcare.hatstand.rostering.ui.offer.OfferView;
import coop.equalcare.hatstand.rostering.ui.offer.OfferViewModel;
import coop.equalcare.hatstand.rostering.ui.week.BoardCursor;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The sheets about who is away. */
final class AwaySheets {

    private final RosterBoardViewModel model;
    private final Sheets sheets;

    AwaySheets(RosterBoardViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    /** Of whoever has the lane where the keys stand, on that day. */
    void recordHere() {
        var place = model.cursor().placeProperty().get();
        var lane = place.flatMap(BoardCursor.Place::lane);
        var day =
                place.map(BoardCursor.Place::at)
                        .map(at -> LocalDate.ofInstant(at, model.words().texts().zone()));
        if (model.mayChange(Optional.empty()) && day.isPresent()) {
            show(() -> AbsenceFormViewModel.record(model, lane, day.get()));
        }
    }

    /** Which hours whoever has the lane offers. */
    void offerHere() {
        var lane = model.cursor().placeProperty().get().flatMap(BoardCursor.Place::lane);
        if (lane.isEmpty()) {
            model.news().announce(model.words().texts().get("rostering.offer.nobody"));
        } else if (model.mayChange(Optional.empty())) {
            sheets.ifNothingIsLost(() -> offerOf(lane.get()));
        }
    }

    private void offerOf(PersonId person) {
        var name =
                model.reader()
                        .pictureProperty()
                        .get()
                        .map(week -> week.board().nameOf(person))
                        .orElse("");
        var view =
                new OfferView(
                        new OfferViewModel(model, person, name),
                        model.words().texts(),
                        sheets::close,
                        sheets::giveUp);
        sheets.put(view);
        view.focusFirst();
    }

    private void open(RecordedAbsence absence) {
        if (model.mayChange(Optional.empty())) {
            show(() -> AbsenceFormViewModel.change(model, absence));
        }
    }

    private void show(Supplier<AbsenceFormViewModel> opened) {
        sheets.ifNothingIsLost(
                () -> {
                    var form = opened.get();
                    var view =
                            new AbsenceFormView(
                                    form,
                                    model.words(),
                                    booked -> sheets.findCover(booked.booking(), () -> back(form)),
                                    sheets::close,
                                    sheets::giveUp);
                    sheets.put(view);
                    view.focusFirst();
                });
    }

    /** From the cover of one booking to the others that the absence hits. */
    private void back(AbsenceFormViewModel form) {
        form.keptProperty().get().ifPresentOrElse(this::open, sheets::close);
    }

    void showAll() {
        sheets.ifNothingIsLost(
                () -> {
                    var view =
                            new AbsencesView(
                                    new AbsencesViewModel(model),
                                    model.words(),
                                    this::open,
                                    this::recordHere,
                                    sheets::close);
                    sheets.put(view);
                    view.focusFirst();
                });
    }
}
